#include "tests/cli/longimport.h"

#include <QJsonObject>

#include <csignal>

namespace ktrdr::test {

using namespace Qt::StringLiterals;

LongImport::LongImport(const KtrdrHome &home)
    : m_home(home)
    , m_program(home.start({u"data"_s, u"import"_s, longImportFile(), u"--json"_s}))
{}

bool LongImport::waitUntilRunning()
{
    return m_program->waitForLine([this](const QJsonObject &line) {
        m_id = line[u"operation_id"_s].toString();
        return line[u"type"_s] == u"progress"_s && line[u"status"_s] == u"running"_s;
    });
}

std::unique_ptr<LedgerLock> LongImport::stopOutsideTheLedger()
{
    while (true) {
        m_program->signal(SIGSTOP);
        auto lock = std::make_unique<LedgerLock>(m_home);
        if (lock->isHeld()) {
            return lock;
        }
        m_program->signal(SIGCONT);
    }
}

} // namespace ktrdr::test
