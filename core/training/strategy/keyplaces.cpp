#include "core/training/strategy/keyplaces.h"

#include <QHash>
#include <QStringList>

namespace ktrdr::training {

using namespace Qt::StringLiterals;

namespace {

struct Home
{
    QLatin1StringView section;
    QLatin1StringView keys;
};

constexpr Home Homes[] = {
    {QLatin1StringView("training_data"),
     QLatin1StringView("symbols timeframes history_required start_date end_date")},
    {QLatin1StringView("model.architecture"),
     QLatin1StringView("hidden_layers activation dropout hidden_size num_layers sequence_length")},
    {QLatin1StringView("decisions"),
     QLatin1StringView("output_format confidence_threshold position_awareness cost_model")},
    {QLatin1StringView("decisions.cost_model"),
     QLatin1StringView("round_trip_cost min_edge_multiplier")},
    {QLatin1StringView("training"),
     QLatin1StringView("labels data_split loss focal_gamma huber_delta epochs batch_size "
                       "learning_rate optimizer lr_scheduler early_stopping gradient_clip seed")},
    {QLatin1StringView("training.labels"),
     QLatin1StringView("zigzag_threshold horizon bullish_threshold bearish_threshold pt_multiplier "
                       "sl_multiplier max_holding_period vol_span vol_method compute_weights "
                       "cusum_threshold cusum_multiplier macro_atr_mult micro_atr_mult "
                       "vol_lookback vol_crisis_threshold progression_tolerance")},
};

QHash<QString, QString> homes()
{
    QHash<QString, QString> all{{u"ktrdr_compatible"_s, u"ktrdr_compatible"_s}};
    for (const Home &home : Homes) {
        for (const QString &key : QString(home.keys).split(u' ')) {
            all.insert(key, home.section + u'.' + key);
        }
    }
    return all;
}

} // namespace

QString meantKey(const QString &key)
{
    static const QHash<QString, QString> meant{
        {u"length"_s, u"period"_s},
        {u"window"_s, u"period"_s},
        {u"lookback"_s, u"period"_s},
        {u"timeperiod"_s, u"period"_s},
        {u"std_dev"_s, u"multiplier"_s},
        {u"num_std"_s, u"multiplier"_s},
        {u"layers"_s, u"num_layers"_s},
        {u"units"_s, u"hidden_size"_s},
        {u"lr"_s, u"learning_rate"_s},
        {u"scheduler"_s, u"lr_scheduler"_s},
        {u"validation_split"_s, u"data_split"_s},
        {u"max_grad_norm"_s, u"gradient_clip"_s},
        {u"random_seed"_s, u"seed"_s},
        {u"profit_target_atr"_s, u"pt_multiplier"_s},
        {u"stop_loss_atr"_s, u"sl_multiplier"_s},
        {u"max_holding_bars"_s, u"max_holding_period"_s},
        {u"date_range"_s, u"start_date"_s},
    };
    return meant.value(key);
}

QString homeOfKey(const QString &key)
{
    static const QHash<QString, QString> all = homes();
    return all.value(key);
}

} // namespace ktrdr::training
