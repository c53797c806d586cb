#pragma once

#include <QByteArray>
#include <QString>

namespace ktrdr::training {
enum class FindingSeverity : quint8;
}

/// Tables of which each row spoils one place of a strategy.
namespace ktrdr::test {

/// The columns that row() fills.
void addColumns();
/// One change to the plain strategy and the one finding that it brings.
void row(const char *name, const char *from, const char *to, const char *at, const QString &path,
         const QString &message, const QString &hint);

/// Reads the strategy: it has to have the current row's finding and no other.
void checkOnly(training::FindingSeverity severity, const QByteArray &yaml);

} // namespace ktrdr::test
