#include "app/cli/serviceaccess.h"

#include "app/cli/clisession.h"
#include "app/cli/operationlookup.h"
#include "app/cli/text.h"
#include "core/operations/operationboard.h"
#include "core/operations/operationledger.h"
#include "core/remote/servicehub.h"

#include <algorithm>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::OperationRecord;
using operations::Result;

namespace {

constexpr int Chunk = 1000;

Error noOperations(const QString &name)
{
    return {u"SERVICES-NoOperations"_s,
            Text::tr("There is no service “%1” with operations.").arg(name),
            Text::tr("Run 'ktrdr services list' to see the services."),
            {},
            {}};
}

QList<OperationRecord> operationsOn(CliSession &session, const QString &on)
{
    QList<OperationRecord> records = session.board().records();
    records.removeIf([&on](const OperationRecord &record) { return record.where != on; });
    std::sort(records.begin(), records.end(), [](const auto &a, const auto &b) {
        return std::tie(a.createdAt, a.id) > std::tie(b.createdAt, b.id);
    });
    return records;
}

} // namespace

void withOperations(CliSession &session, const QString &on, const Command::Done &done,
                    const std::function<void()> &go)
{
    if (on.isEmpty()) {
        go();
        return;
    }
    session.services().whenReady([&session, on, done, go] {
        const auto end = [&session, done](const Error &error) {
            session.report(error);
            done(exitCodeOfRefusal(error));
        };
        operations::OperationSource *source = session.services().source(on);
        if (source == nullptr) {
            end(noOperations(on));
            return;
        }
        session.board().addSource(*source);
        session.services().reach(on, [go, end](const Result<void> &reached) {
            if (reached) {
                go();
            } else {
                end(reached.error());
            }
        });
    });
}

void withSources(CliSession &session, const std::function<void()> &go)
{
    const QList<remote::ServiceEntry> entries = session.services().entries();
    const bool needsTokens =
        std::any_of(entries.cbegin(), entries.cend(), [](const remote::ServiceEntry &entry) {
            return entry.hasToken && remote::hasBars(entry.kind);
        });
    if (needsTokens) {
        session.services().whenReady(go);
    } else {
        go();
    }
}

Result<OperationRecord> findOperation(CliSession &session, const QString &on, const QString &id)
{
    return on.isEmpty() ? findOperation(session.ledger(), id)
                        : findOperation(operationsOn(session, on), id);
}

void readOperations(CliSession &session, const OpsListOptions &filter,
                    const std::function<bool(const QList<OperationRecord> &)> &take)
{
    if (filter.on.isEmpty()) {
        session.ledger().read(ledgerQuery(filter), Chunk, take);
        return;
    }
    QList<OperationRecord> records = operationsOn(session, filter.on);
    records.removeIf([&filter](const OperationRecord &record) {
        const bool isOther = !filter.type.isEmpty() && record.type != filter.type;
        return isOther || (!filter.status.isEmpty() && toString(record.status) != filter.status);
    });
    take(filter.limit > 0 ? records.mid(0, filter.limit) : records);
}

} // namespace ktrdr::cli
