#pragma once

#include "ui/runs/rundetails.h"

#include <QTableWidget>

namespace ktrdr::ui {

/// What the model said of each class's samples, and how well it finds each class. The ground of a
/// cell deepens with its share of the class.
class ConfusionTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit ConfusionTable(const RunTest &test, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillCounts(const RunTest &test);
    void fillQuality(const RunTest &test);
    void tint();
    void fit();

    std::vector<std::vector<double>> m_shares;
};

} // namespace ktrdr::ui
