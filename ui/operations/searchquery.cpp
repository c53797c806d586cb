#include "ui/operations/searchquery.h"

#include "ui/operations/operationstore.h"
#include "ui/presentation/operationtext.h"

#include <QJsonArray>

#include <algorithm>

namespace ktrdr::ui {

using operations::OperationRecord;

namespace {

struct Token
{
    QString text;
    bool isQuoted = false;
};

/// Splits at blanks outside quotes; a quote that is never closed runs to the end.
std::vector<Token> split(const QString &text)
{
    std::vector<Token> tokens;
    Token token;
    bool isInside = false;
    const auto finish = [&tokens, &token] {
        if (!token.text.isEmpty()) {
            tokens.push_back(token);
        }
        token = {};
    };
    for (const QChar c : text) {
        if (c == u'"') {
            isInside = !isInside;
            token.isQuoted = token.isQuoted || token.text.isEmpty();
        } else if (c.isSpace() && !isInside) {
            finish();
        } else {
            token.text.append(c);
        }
    }
    finish();
    return tokens;
}

QString wildcardPattern(const QString &text)
{
    QString pattern = QRegularExpression::escape(text);
    pattern.replace(QStringLiteral("\\*"), QStringLiteral("[^\\n]*"));
    pattern.replace(QStringLiteral("\\?"), QStringLiteral("[^\\n]"));
    return pattern;
}

/// The whole of `text` against a value in which `*` stands for anything.
bool isLike(QStringView text, const QString &value)
{
    if (!value.contains(u'*')) {
        return text.compare(value, Qt::CaseInsensitive) == 0;
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(wildcardPattern(value)),
                              QRegularExpression::CaseInsensitiveOption)
        .match(text)
        .hasMatch();
}

bool isStatusLike(operations::OperationStatus status, const QString &value)
{
    if (const auto wanted = operations::statusFromString(value)) {
        return status == *wanted;
    }
    return operations::toString(status).startsWith(value) ||
           OperationText::status(status).startsWith(value, Qt::CaseInsensitive);
}

bool isAnyInContext(const OperationRecord &record, QLatin1StringView key, const QString &value)
{
    const QJsonValue context = record.context.value(key);
    if (!context.isArray()) {
        return isLike(context.toString(), value);
    }
    const QJsonArray list = context.toArray();
    return std::any_of(list.begin(), list.end(),
                       [&value](const QJsonValue &one) { return isLike(one.toString(), value); });
}

} // namespace

SearchQuery SearchQuery::parse(const QString &text, SearchMode mode)
{
    SearchQuery query;
    QStringList expression;
    for (Token &token : split(text)) {
        const bool isNegated = token.text.size() > 1 && token.text.startsWith(u'-') &&
                               !token.isQuoted && mode != SearchMode::Regex;
        QString word = isNegated ? token.text.mid(1) : token.text;
        const qsizetype colon = token.isQuoted ? -1 : word.indexOf(u':');
        const Field field = fieldNamed(QStringView(word).left(std::max<qsizetype>(colon, 0)));
        if (field != Field::Any) {
            Term term;
            term.field = field;
            term.isNegated = isNegated;
            term.values = word.mid(colon + 1).toCaseFolded().split(u',', Qt::SkipEmptyParts);
            if (!term.values.isEmpty()) {
                query.m_terms.push_back(std::move(term));
            }
        } else if (mode == SearchMode::Regex) {
            expression.append(word);
        } else {
            query.addWord(word, isNegated, mode);
        }
    }
    if (!expression.isEmpty()) {
        query.addExpression(expression.join(u' '), false);
    }
    if (!query.m_problem.isEmpty()) {
        query.m_terms.clear();
    }
    return query;
}

void SearchQuery::addWord(const QString &word, bool isNegated, SearchMode mode)
{
    if (mode == SearchMode::Wildcard && (word.contains(u'*') || word.contains(u'?'))) {
        addExpression(wildcardPattern(word), isNegated);
        return;
    }
    Term term;
    term.isNegated = isNegated;
    term.word = QByteArrayMatcher(word.toCaseFolded().toUtf8());
    m_terms.push_back(std::move(term));
}

void SearchQuery::addExpression(const QString &pattern, bool isNegated)
{
    Term term;
    term.isNegated = isNegated;
    term.expression = QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                                      QRegularExpression::MultilineOption);
    if (!term.expression.isValid()) {
        m_problem = tr("The regular expression is not complete: %1, at character %2.")
                        .arg(term.expression.errorString())
                        .arg(term.expression.patternErrorOffset() + 1);
        return;
    }
    term.expression.optimize();
    m_terms.push_back(std::move(term));
}

bool SearchQuery::matches(const OperationStore &store, RowSlot slot) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&store, slot](const Term &term) {
        return matches(term, store, slot) != term.isNegated;
    });
}

bool SearchQuery::matches(const Term &term, const OperationStore &store, RowSlot slot)
{
    if (term.field != Field::Any) {
        return matchesField(term, store, slot);
    }
    const QByteArray &text = store.searchText(slot);
    if (!term.word.pattern().isEmpty()) {
        return term.word.indexIn(text) >= 0;
    }
    return term.expression.match(QString::fromUtf8(text)).hasMatch();
}

bool SearchQuery::matchesField(const Term &term, const OperationStore &store, RowSlot slot)
{
    const OperationRecord &record = *store.row(slot).record;
    const auto contains = [](const QString &text, const QString &value) {
        return text.contains(value, Qt::CaseInsensitive);
    };
    return std::any_of(term.values.begin(), term.values.end(), [&](const QString &value) {
        switch (term.field) {
        case Field::Status:
            return isStatusLike(record.status, value);
        case Field::Type:
            return contains(record.type, value) ||
                   contains(OperationText::type(record.type), value);
        case Field::Symbol:
            return isAnyInContext(record, QLatin1StringView("symbols"), value);
        case Field::Timeframe:
            return isAnyInContext(record, QLatin1StringView("timeframes"), value);
        case Field::Where:
            return contains(record.where, value) ||
                   contains(OperationText::where(record.where), value);
        case Field::Tag:
            return std::any_of(record.tags.begin(), record.tags.end(),
                               [&value](const QString &tag) { return isLike(tag, value); });
        case Field::Name:
            return contains(record.name, value);
        case Field::Id:
            return contains(record.id.toString(), value);
        case Field::Any:
            break;
        }
        return false;
    });
}

SearchQuery::Field SearchQuery::fieldNamed(QStringView name)
{
    static const QHash<QString, Field> fields{
        {QStringLiteral("status"), Field::Status},       {QStringLiteral("type"), Field::Type},
        {QStringLiteral("symbol"), Field::Symbol},       {QStringLiteral("where"), Field::Where},
        {QStringLiteral("timeframe"), Field::Timeframe}, {QStringLiteral("tag"), Field::Tag},
        {QStringLiteral("name"), Field::Name},           {QStringLiteral("id"), Field::Id},
    };
    return fields.value(name.toString().toLower(), Field::Any);
}

} // namespace ktrdr::ui
