#pragma once

#include <QString>
#include <QStringList>
#include <Qt>

namespace ktrdr::ui {

enum class CatalogueColumn : quint8 {
    Symbol,
    Timeframe,
    Source,
    First,
    Last,
    Bars,
    Coverage,
    Missing,
    Calendar,
    Size,
    Updated,
};

inline constexpr int CatalogueColumnCount = 11;

/// What the model tells beside Qt's own roles.
enum CatalogueRole {
    /// A number or a text, never a formatted number.
    CatalogueSortRole = Qt::UserRole + 1,
    /// Of the coverage: which share of the expected bars is held, 0 to 1; invalid elsewhere.
    CatalogueShareRole,
};

class CatalogueColumns
{
public:
    /// For settings; never change between versions.
    [[nodiscard]] static QStringList names();
    /// Translated, for the header.
    [[nodiscard]] static QString title(CatalogueColumn column);
    /// Translated whole sentence: what the column tells.
    [[nodiscard]] static QString help(CatalogueColumn column);
    /// Aligned to the trailing edge.
    [[nodiscard]] static bool isNumber(CatalogueColumn column);
    /// The widest usual text, for its first width.
    [[nodiscard]] static QString sample(CatalogueColumn column);
};

} // namespace ktrdr::ui
