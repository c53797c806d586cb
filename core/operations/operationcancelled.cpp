#include "core/operations/operationcancelled.h"

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

namespace {

std::string describe(const CancellationReason &reason, const QString &where,
                     const QString &operation)
{
    QString text = u"Operation"_s;
    if (!operation.isEmpty()) {
        text += u' ' + operation;
    }
    text += u" cancelled: "_s;
    if (!where.isEmpty()) {
        text += u"at "_s + where + u": "_s;
    }
    text += u'(' + reason.text + u')';
    return text.toStdString();
}

} // namespace

OperationCancelled::OperationCancelled(CancellationReason reason, QString where, QString operation)
    : m_reason(std::move(reason))
    , m_where(std::move(where))
    , m_operation(std::move(operation))
    , m_what(describe(m_reason, m_where, m_operation))
{}

} // namespace ktrdr::operations
