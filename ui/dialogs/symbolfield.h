#pragma once

#include "core/marketdata/symbol.h"

#include <QWidget>

class QLineEdit;
class QMimeData;

namespace ktrdr::ui {

class FieldError;

/// Takes symbols: typed, read from a file, or dropped as a text or a file of text (a symbol to a
/// line or with commas between, `#` comments, CSV with a "symbol" column). What is wrong is marked
/// at the field.
class SymbolField final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object's name of its line edit.
    explicit SymbolField(const QString &name, QWidget *parent = nullptr);

    /// What an empty field means, shown in it; without a meaning, an empty field is a problem.
    void setEmptyMeaning(const QString &meaning);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);

    /// The symbols, each once, or what is wrong. A field that the user has not reached yet is not
    /// marked, only reported.
    [[nodiscard]] operations::Result<QList<marketdata::Symbol>> read();

    /// Takes the names in the file in place of what is there; a file that cannot be taken is told
    /// at the field and changes nothing.
    void readFile(const QString &path);
    [[nodiscard]] static bool canTake(const QMimeData &dropped);
    /// A dropped file or text.
    void take(const QMimeData &dropped);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseFile();
    void takeNames(const QStringList &names);
    void refuse(const operations::Error &error);

    QLineEdit *m_edit;
    bool m_canBeEmpty = false;
    FieldError *m_problem;
    bool m_isTouched = false;
};

} // namespace ktrdr::ui
