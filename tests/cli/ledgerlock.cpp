#include "tests/cli/ledgerlock.h"

#include "tests/cli/ktrdrprogram.h"

#include <QSqlQuery>

namespace ktrdr::test {

using namespace Qt::StringLiterals;

LedgerLock::LedgerLock(const KtrdrHome &home)
    : m_ledger(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"lock"_s))
{
    m_ledger.setDatabaseName(home.folder() + u"/operations.db"_s);
    m_ledger.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
    m_isHeld = m_ledger.open() && QSqlQuery(m_ledger).exec(u"BEGIN IMMEDIATE"_s);
}

LedgerLock::~LedgerLock()
{
    m_ledger = {};
    QSqlDatabase::removeDatabase(u"lock"_s);
}

} // namespace ktrdr::test
