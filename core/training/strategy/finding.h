#pragma once

#include "core/training/strategy/sourceposition.h"

#include <QList>
#include <QString>

namespace ktrdr::training {

enum class FindingSeverity : quint8 { Warning, Error };

/// `warning`, `error`
[[nodiscard]] QString toString(FindingSeverity severity);

/// One thing that is wrong with a strategy file, or has no effect in it: where, what, and what to
/// do. Message and hint are translated sentences.
struct Finding
{
    FindingSeverity severity = FindingSeverity::Error;
    SourcePosition at;
    /// Keys from the top: `indicators.rsi_14.period`, `nn_inputs[2].timeframes`; empty = the file.
    QString path;
    QString message;
    QString hint;

    [[nodiscard]] friend bool operator==(const Finding &, const Finding &) = default;
};

/// Collects findings while a file is read. Keeps the first `MostKept` and counts the others, so
/// that a hopeless file stays cheap.
class Findings
{
public:
    static constexpr qsizetype MostKept = 500;

    void error(SourcePosition at, const QString &path, const QString &message, const QString &hint);
    void warning(SourcePosition at, const QString &path, const QString &message,
                 const QString &hint);

    /// Whether more would only be counted.
    [[nodiscard]] bool isFull() const { return m_kept.size() >= MostKept; }
    [[nodiscard]] bool hasErrors() const { return m_hasErrors; }
    /// By place in the file; a last one tells how many were not kept.
    [[nodiscard]] QList<Finding> sorted() const;

private:
    void add(Finding finding);

    QList<Finding> m_kept;
    qsizetype m_notKept = 0;
    bool m_hasErrors = false;
};

} // namespace ktrdr::training
