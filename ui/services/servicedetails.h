#pragma once

#include "core/remote/servicehub.h"
#include "ui/services/servicelamp.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace ktrdr::ui {

class ErrorView;
class FactList;

/// All that is known of one service: the three lights in sentences, what is wrong with what to do,
/// what answered when, and what went over the wire.
class ServiceDetails final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ServiceDetails(QWidget *parent = nullptr);

    void showState(const remote::ServiceState &state);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct LampRow
    {
        QLabel *picture;
        QLabel *sentence;
    };

    void showHeading();
    void showLamps();
    void showFacts();
    void showTraffic();
    void placeLists();

    remote::ServiceState m_state;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_activity;
    std::array<LampRow, AllLamps.size()> m_lamps{};
    ErrorView *m_error;
    FactList *m_facts;
    FactList *m_traffic;
    FactList *m_times;
    QGridLayout *m_lists;
    int m_columns = 0;
};

} // namespace ktrdr::ui
