#pragma once

#include <QJsonObject>
#include <QSet>

namespace ktrdr::operations {

struct OperationRecord;

/// Lets records that say the same hold one text and one object: of a hundred thousand loads, most
/// have their name, their request and much of their outcome in common with others. One thread.
class SharedTexts
{
public:
    void shareWith(OperationRecord &record);

private:
    void share(QString &text);
    void share(QJsonObject &object);

    QSet<QString> m_texts;
    QSet<QJsonObject> m_objects;
};

} // namespace ktrdr::operations
