#pragma once

#include "core/marketdata/dataerror.h"

#include <exception>

namespace ktrdr::marketdata {

/// Carries an Error from deep within one public call up to it, where it becomes the Result.
class DataFailure : public std::exception
{
public:
    explicit DataFailure(operations::Error error)
        : m_error(std::move(error))
    {}
    [[nodiscard]] const operations::Error &error() const { return m_error; }

private:
    operations::Error m_error;
};

} // namespace ktrdr::marketdata
