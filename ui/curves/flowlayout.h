#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace ktrdr::ui {

/// Puts items beside each other, and on further lines where the width does not hold them.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// Takes over the item.
    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Returns the height that is taken; moves the items where `places`.
    int arrange(const QRect &rect, bool places) const;
    [[nodiscard]] QSize withMargins(QSize size) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace ktrdr::ui
