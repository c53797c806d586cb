#include "ui/catalogue/coveragestrip.h"

#include "ui/catalogue/cataloguetext.h"
#include "ui/presentation/statuslook.h"
#include "ui/theme/palettes.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ktrdr::ui {

using marketdata::CoverageGap;
using marketdata::GapClass;
using marketdata::SeriesCheck;

namespace {

constexpr int Height = 22;
constexpr int UsualWidth = 320;
/// Beside the hole itself, so that a pointer meets it.
constexpr int Reach = 2;

} // namespace

CoverageStrip::CoverageStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("coverageStrip"));
    setAccessibleName(tr("Coverage over time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CoverageStrip::showCheck(const SeriesCheck &check)
{
    m_check = check;
    setAccessibleDescription(CatalogueText::coverage(check.coverage));
    update();
}

void CoverageStrip::clear()
{
    m_check.reset();
    setAccessibleDescription({});
    update();
}

std::optional<CoverageGap> CoverageStrip::gapAt(int x) const
{
    std::optional<CoverageGap> worst;
    if (!m_check)
        return worst;
    for (const CoverageGap &gap : m_check->coverage.gaps) {
        const QRect place = rectOf(gap).adjusted(-Reach, 0, Reach, 0);
        const bool isHere = place.left() <= x && x <= place.right();
        if (isHere && (!worst || worst->gapClass < gap.gapClass))
            worst = gap;
    }
    return worst;
}

QColor CoverageStrip::colorOf(GapClass gapClass, const QPalette &palette)
{
    switch (gapClass) {
    case GapClass::Closed:
    case GapClass::Holiday:
        return StatusLook::mix(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.14);
    case GapClass::ConfirmedEmpty:
        return StatusLook::mix(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.45);
    case GapClass::Missing:
        break;
    }
    return colourOf(Meaning::Bad, palette);
}

QColor CoverageStrip::heldColor(const QPalette &palette)
{
    return StatusLook::mix(colourOf(Meaning::Good, palette), palette.color(QPalette::Base), 0.75);
}

QSize CoverageStrip::sizeHint() const
{
    return {UsualWidth, Height};
}

void CoverageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_check || m_check->summary.bars == 0) {
        painter.fillRect(rect(), colorOf(GapClass::Closed, palette()));
        return;
    }
    painter.fillRect(rect(), heldColor(palette()));
    // The worst comes last and on top.
    for (const GapClass gapClass :
         {GapClass::Closed, GapClass::Holiday, GapClass::ConfirmedEmpty, GapClass::Missing}) {
        const QColor color = colorOf(gapClass, palette());
        for (const CoverageGap &gap : m_check->coverage.gaps) {
            if (gap.gapClass == gapClass)
                painter.fillRect(rectOf(gap), color);
        }
    }
}

bool CoverageStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto gap = gapAt(help->pos().x()))
        QToolTip::showText(help->globalPos(), CatalogueText::gap(m_check->summary.id, *gap), this);
    else
        QToolTip::hideText();
    return true;
}

int CoverageStrip::placeOf(qint64 time) const
{
    const auto &summary = m_check->summary;
    const qint64 end = summary.id.timeframe.next(summary.last);
    const double share =
        static_cast<double>(time - summary.first) / static_cast<double>(end - summary.first);
    return qRound(share * width());
}

QRect CoverageStrip::rectOf(const CoverageGap &gap) const
{
    const int left = placeOf(gap.range.start);
    const int right = placeOf(m_check->summary.id.timeframe.next(gap.range.end));
    return {left, 0, std::max(right - left, 1), height()};
}

} // namespace ktrdr::ui
