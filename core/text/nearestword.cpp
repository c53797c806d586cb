#include "core/text/nearestword.h"

#include <algorithm>
#include <vector>

namespace ktrdr::text {

namespace {

constexpr int Farthest = 2;
/// Longer ones are no words; comparing them would take long.
constexpr qsizetype LongestTyped = 64;

/// Damerau-Levenshtein distance, neighbours swapped at most once.
int distance(const QString &a, const QString &b)
{
    const auto rows = static_cast<size_t>(a.size()) + 1;
    const auto columns = static_cast<size_t>(b.size()) + 1;
    std::vector<std::vector<int>> least(rows, std::vector<int>(columns, 0));
    const auto letter = [](const QString &word, size_t i) {
        return word.at(static_cast<qsizetype>(i) - 1);
    };
    for (size_t i = 0; i < rows; ++i) {
        for (size_t j = 0; j < columns; ++j) {
            if (i == 0 || j == 0) {
                least[i][j] = static_cast<int>(i + j);
                continue;
            }
            const int change = letter(a, i) == letter(b, j) ? 0 : 1;
            least[i][j] =
                std::min({least[i - 1][j] + 1, least[i][j - 1] + 1, least[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && letter(a, i) == letter(b, j - 1) &&
                letter(a, i - 1) == letter(b, j)) {
                least[i][j] = std::min(least[i][j], least[i - 2][j - 2] + 1);
            }
        }
    }
    return least[rows - 1][columns - 1];
}

QString nearestByLetters(const QString &typed, const QStringList &known)
{
    QString nearest;
    int least = std::min(Farthest + 1, static_cast<int>(typed.size()));
    for (const QString &word : known) {
        const int far = distance(typed, word.toLower());
        if (far < least) {
            least = far;
            nearest = word;
        }
    }
    return nearest;
}

/// How many words both begin with; 1 where one of them is a single word of the other.
qsizetype sharedWords(const QString &typed, const QString &known)
{
    const QStringList a = typed.split(u'_');
    const QStringList b = known.toLower().split(u'_');
    const auto parting = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const qsizetype shared = parting.first - a.begin();
    const bool isPart =
        (a.size() == 1 && b.contains(a.first())) || (b.size() == 1 && a.contains(b.first()));
    return shared > 0 ? shared : (isPart ? 1 : 0);
}

QString nearestByWords(const QString &typed, const QStringList &known)
{
    QString nearest;
    qsizetype most = 0;
    for (const QString &word : known) {
        const qsizetype shared = sharedWords(typed, word);
        if (shared > most) {
            most = shared;
            nearest = word;
        }
    }
    return nearest;
}

} // namespace

QString nearestWord(const QString &typed, const QStringList &known)
{
    const QString word = typed.toLower();
    if (word.size() > LongestTyped) {
        return {};
    }
    const QString byLetters = nearestByLetters(word, known);
    return byLetters.isEmpty() ? nearestByWords(word, known) : byLetters;
}

} // namespace ktrdr::text
