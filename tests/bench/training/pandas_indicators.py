#!/usr/bin/env python3
"""Computes all indicators over bars with pandas and numpy, each as fast as these make it without a
compiler: whole columns at once wherever the formula allows, Python lists where each row needs the
one before. Prints seconds: of all, and of those without the ones that go row by row.

Usage: pandas_indicators.py FILE   (float64 columns open, high, low, close, volume, one after the other)
"""

import sys
import time

import numpy as np
import pandas as pd
from numpy.lib.stride_tricks import sliding_window_view


def ema(values, span):
    return values.ewm(span=span, adjust=False).mean()


def true_range(b):
    before = b.close.shift(1)
    ranges = np.maximum(b.high - b.low,
                        np.maximum((b.high - before).abs(), (b.low - before).abs()))
    ranges.iloc[0] = b.high.iloc[0] - b.low.iloc[0]
    return ranges


def typical(b):
    return (b.high + b.low + b.close) / 3


def wilder_from_mean(values, period):
    seeded = values.copy()
    seeded.iloc[period] = values.iloc[1:period + 1].mean()
    return seeded.iloc[period:].ewm(alpha=1 / period, adjust=False).mean()


def rsi(b, period=14):
    change = b.close.diff()
    gain = wilder_from_mean(change.clip(lower=0), period)
    loss = wilder_from_mean((-change).clip(lower=0), period)
    return (100 - 100 / (1 + gain / loss)).reindex(b.index)


def adx(b, period=14):
    up, down = b.high.diff(), -b.low.diff()
    plus = pd.Series(np.where((up > down) & (up > 0), up, 0.0))
    minus = pd.Series(np.where((down > up) & (down > 0), down, 0.0))
    smooth = lambda values: values.ewm(alpha=1 / period, adjust=False).mean()
    ranges = smooth(true_range(b))
    plus_di = (100 * smooth(plus) / ranges).fillna(0)
    minus_di = (100 * smooth(minus) / ranges).fillna(0)
    dx = (100 * (plus_di - minus_di).abs() / (plus_di + minus_di)).fillna(0)
    return smooth(dx), plus_di, minus_di


def atr(b, period=14):
    return true_range(b).rolling(period).mean()


def roc(b, period=10):
    before = b.close.shift(period)
    return ((b.close - before) / before * 100).replace([np.inf, -np.inf], np.nan)


def macd(b):
    line = ema(b.close, 12) - ema(b.close, 26)
    signal = ema(line, 9)
    return line, signal, line - signal


def wma(b, period=20):
    weights = np.arange(period, 0, -1) / (period * (period + 1) / 2)
    result = np.full(len(b), np.nan)
    result[period - 1:] = np.convolve(b.close.to_numpy(), weights, mode="valid")
    return result


def bollinger(b, period=20, multiplier=2.0):
    window = b.close.rolling(period)
    middle, deviation = window.mean(), window.std()
    return middle + multiplier * deviation, middle, middle - multiplier * deviation


def band_width(b):
    upper, middle, lower = bollinger(b)
    return np.where(middle.abs() > 1e-10, (upper - lower) / middle, 0.0)


def keltner(b, period=20, atr_period=10, multiplier=2.0):
    middle = ema(b.close, period)
    width = multiplier * true_range(b).rolling(atr_period).mean()
    return middle + width, middle, middle - width


def donchian(b, period=20):
    upper, lower = b.high.rolling(period).max(), b.low.rolling(period).min()
    return upper, (upper + lower) / 2, lower


def stochastic(b):
    highest, lowest = b.high.rolling(14).max(), b.low.rolling(14).min()
    k = ((b.close - lowest) / (highest - lowest) * 100).fillna(50).rolling(3, min_periods=1).mean()
    return k, k.rolling(3, min_periods=1).mean()


def williams_r(b, period=14):
    highest, lowest = b.high.rolling(period).max(), b.low.rolling(period).min()
    return ((highest - b.close) / (highest - lowest) * -100).fillna(-50)


def cci(b, period=20):
    price = typical(b)
    mean = price.rolling(period).mean()
    windows = sliding_window_view(price.to_numpy(), period)
    distance = np.full(len(b), np.nan)
    distance[period - 1:] = np.abs(windows - mean.to_numpy()[period - 1:, None]).mean(axis=1)
    return (price - mean) / (0.015 * distance)


def mfi(b, period=14):
    price = typical(b)
    flow, change = price * b.volume, price.diff()
    up = flow.where(change > 0, 0.0).rolling(period).sum()
    down = flow.where(change < 0, 0.0).rolling(period).sum()
    return np.where(down == 0, 100.0, 100 - 100 / (1 + up / down))


def money_flow(b):
    spread = b.high - b.low
    multiplier = (((b.close - b.low) - (b.high - b.close)) / spread).where(spread != 0, 0.0)
    return multiplier, multiplier * b.volume


def cmf(b, period=21):
    multiplier, flow = money_flow(b)
    volume = b.volume.rolling(period).sum()
    value = (flow.rolling(period).sum() / volume).where(volume != 0, 0.0)
    signal = ema(value, 9)
    return (value, multiplier, flow, value - value.shift(5), signal, value - signal, value > 0,
            value < 0)


def obv(b):
    return (np.sign(b.close.diff()).fillna(0) * b.volume).cumsum()


def ad_line(b):
    multiplier, flow = money_flow(b)
    line = flow.cumsum()
    return (line, multiplier, flow, line.pct_change(10) * 100, line - line.shift(21),
            (line / line.rolling(50, min_periods=20).mean() - 1) * 100)


def aroon(b, period=14):
    up, down = np.full(len(b), np.nan), np.full(len(b), np.nan)
    up[period - 1:] = sliding_window_view(b.high.to_numpy(), period).argmax(axis=1)
    down[period - 1:] = sliding_window_view(b.low.to_numpy(), period).argmin(axis=1)
    up, down = (up + 1) / period * 100, (down + 1) / period * 100
    return up, down, up - down


def ichimoku(b):
    line = lambda period: (b.high.rolling(period).max() + b.low.rolling(period).min()) / 2
    tenkan, kijun = line(9), line(26)
    return tenkan, kijun, (tenkan + kijun) / 2, line(52), b.close.copy()


def supertrend(b, period=10, multiplier=3.0):
    middle = ((b.high + b.low) / 2).tolist()
    distance = (multiplier * atr(b, period)).tolist()
    close = b.close.tolist()
    trend, direction = [np.nan] * (period - 1), [np.nan] * (period - 1)
    upper = middle[period - 1] + distance[period - 1]
    lower = middle[period - 1] - distance[period - 1]
    is_up = True
    for i in range(period - 1, len(close)):
        new_upper, new_lower = middle[i] + distance[i], middle[i] - distance[i]
        if new_upper < upper or close[i - 1] > upper:
            upper = new_upper
        if new_lower > lower or close[i - 1] < lower:
            lower = new_lower
        is_up = close[i] > lower if is_up else close[i] >= upper
        trend.append(lower if is_up else upper)
        direction.append(1 if is_up else -1)
    return np.array(trend), np.array(direction)


def parabolic_sar(b, initial=0.02, step=0.02, highest=0.2):
    high, low, close = b.high.tolist(), b.low.tolist(), b.close.tolist()
    is_up = close[1] > close[0]
    place, extreme = (low[0], high[1]) if is_up else (high[0], low[1])
    factor, result = initial, [np.nan, place]
    for i in range(2, len(close)):
        place += factor * (extreme - place)
        if is_up:
            if low[i] <= place:
                is_up, place, extreme, factor = False, extreme, low[i], initial
            else:
                place = min(place, low[i - 1], low[i - 2])
                if high[i] > extreme:
                    extreme, factor = high[i], min(factor + step, highest)
        elif high[i] >= place:
            is_up, place, extreme, factor = True, extreme, high[i], initial
        else:
            place = max(place, high[i - 1], high[i - 2])
            if low[i] < extreme:
                extreme, factor = low[i], min(factor + step, highest)
        result.append(place)
    return np.array(result)


def fisher(b, period=10, smoothing=3):
    highest, lowest = b.high.rolling(period).max(), b.low.rolling(period).min()
    place = (2 * ((b.high + b.low) / 2 - lowest) / (highest - lowest) - 1).clip(-0.999, 0.999)
    value = ema(0.5 * np.log((1 + place) / (1 - place)), smoothing)
    return value, value.shift(1)


def rvi(b, period=10, signal_period=4):
    smooth = lambda x: ((x.shift(3) + 2 * x.shift(2) + 2 * x.shift(1) + x) / 6).rolling(period).mean()
    value = smooth(b.close - b.open) / smooth(b.high - b.low)
    return value, value.rolling(signal_period).mean()


def squeeze(b):
    upper, _, lower = bollinger(b)
    channel_upper, _, channel_lower = keltner(b)
    width = channel_upper - channel_lower
    return np.where(width.abs() > 1e-10,
                    np.maximum(0, np.minimum((channel_upper - upper) / width,
                                             (lower - channel_lower) / width)), 0.0)


def distance_from_ma(b, period=20):
    mean = b.close.rolling(period).mean()
    return (b.close - mean) / mean * 100


def volume_ratio(b, period=20):
    mean = b.volume.rolling(period).mean()
    return np.where(mean.abs() > 1e-10, b.volume / mean, 1.0)


def vwap(b, period=20):
    traded = (typical(b) * b.volume).rolling(period, min_periods=1).sum()
    return traded / b.volume.rolling(period, min_periods=1).sum().replace(0, np.nan)


def zigzag(b, threshold=0.05):
    values = b.close.tolist()
    result = np.full(len(values), np.nan)
    result[0] = extreme = values[0]
    place, direction = 0, 0
    for i in range(1, len(values)):
        value = values[i]
        move = (value - extreme) / extreme
        if (direction > 0 and value > extreme) or (direction < 0 and value < extreme):
            result[place] = np.nan
        elif (direction <= 0 and move >= threshold) or (direction >= 0 and move <= -threshold):
            direction = 1 if move > 0 else -1
        else:
            continue
        result[i] = extreme = value
        place = i
    return result


COLUMNS = [
    rsi, adx, atr, roc, lambda b: b.close - b.close.shift(10), macd,
    lambda b: b.close.rolling(20).mean(), lambda b: b.close.ewm(span=20).mean(), wma, bollinger,
    band_width, keltner, donchian, stochastic, williams_r, cci, mfi, cmf, obv, ad_line, aroon,
    ichimoku, fisher, rvi, squeeze, distance_from_ma, volume_ratio, vwap]
ROW_BY_ROW = [supertrend, parabolic_sar, zigzag]


def seconds(functions, bars):
    begin = time.perf_counter()
    for function in functions:
        function(bars)
    return time.perf_counter() - begin


def main():
    columns = np.fromfile(sys.argv[1]).reshape(5, -1)
    bars = pd.DataFrame(dict(zip(["open", "high", "low", "close", "volume"], columns)))
    with np.errstate(divide="ignore", invalid="ignore"):
        by_columns = seconds(COLUMNS, bars)
        print(by_columns + seconds(ROW_BY_ROW, bars), by_columns)


if __name__ == "__main__":
    main()
