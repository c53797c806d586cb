#include "app/cli/nearestword.h"

#include <algorithm>
#include <vector>

namespace ktrdr::cli {

namespace {

constexpr int Farthest = 2;

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

} // namespace

QString nearestWord(const QString &typed, const QStringList &known)
{
    QString nearest;
    int least = std::min(Farthest + 1, static_cast<int>(typed.size()));
    for (const QString &word : known) {
        const int far = distance(typed.toLower(), word);
        if (far < least) {
            least = far;
            nearest = word;
        }
    }
    return nearest;
}

} // namespace ktrdr::cli
