#pragma once

#include <QByteArrayMatcher>
#include <QCoreApplication>
#include <QRegularExpression>

#include <vector>

namespace ktrdr::ui {

class OperationStore;
using RowSlot = quint32;

/// How the free words of a search are read.
enum class SearchMode : quint8 { Plain, Wildcard, Regex };

/// What the search box asks for. All terms must match: free words anywhere in the row's text;
/// `status:`, `type:`, `symbol:`, `timeframe:`, `where:`, `tag:`, `name:`, `id:` in their field,
/// with commas between alternatives and `*` as wildcard. A leading `-` turns a term around, quotes
/// keep blanks together. Case does not matter.
class SearchQuery
{
    Q_DECLARE_TR_FUNCTIONS(SearchQuery)

public:
    SearchQuery() = default;
    [[nodiscard]] static SearchQuery parse(const QString &text,
                                           SearchMode mode = SearchMode::Plain);

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    /// Why the text cannot be used, as a sentence; then the query matches everything.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] bool matches(const OperationStore &store, RowSlot slot) const;

private:
    enum class Field : quint8 { Any, Status, Type, Symbol, Timeframe, Where, Tag, Name, Id };

    struct Term
    {
        Field field = Field::Any;
        bool isNegated = false;
        /// Set for plain words.
        QByteArrayMatcher word;
        /// Set for expressions over the row's text.
        QRegularExpression expression;
        /// Alternatives of a field, case-folded.
        QStringList values;
    };

    void addWord(const QString &word, bool isNegated, SearchMode mode);
    void addExpression(const QString &pattern, bool isNegated);
    [[nodiscard]] static bool matches(const Term &term, const OperationStore &store, RowSlot slot);
    [[nodiscard]] static bool matchesField(const Term &term, const OperationStore &store,
                                           RowSlot slot);
    [[nodiscard]] static Field fieldNamed(QStringView name);

    std::vector<Term> m_terms;
    QString m_problem;
};

} // namespace ktrdr::ui
