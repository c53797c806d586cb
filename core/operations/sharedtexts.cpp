#include "core/operations/sharedtexts.h"

#include "core/operations/operationrecord.h"

namespace ktrdr::operations {

void SharedTexts::shareWith(OperationRecord &record)
{
    for (QString *text : {&record.type, &record.name, &record.where, &record.message,
                          &record.stepDetail, &record.kept, &record.progress.stepName,
                          &record.progress.message, &record.progress.stepDetail}) {
        share(*text);
    }
    for (QJsonObject *object : {&record.context, &record.request, &record.result}) {
        share(*object);
    }
}

void SharedTexts::share(QString &text)
{
    if (!text.isEmpty()) {
        text = *m_texts.insert(text);
    }
}

void SharedTexts::share(QJsonObject &object)
{
    if (!object.isEmpty()) {
        object = *m_objects.insert(object);
    }
}

} // namespace ktrdr::operations
