#pragma once

#include <QJsonObject>
#include <QProcess>

namespace ktrdr::test {

/// Python's PyTorch, where it is installed (python3-torch): asks reference.py, one process for all.
class PythonTorch
{
public:
    ~PythonTorch();

    /// Empty where there is none.
    [[nodiscard]] QString version();
    /// The answer to one request; `{"error": …}` when Python failed.
    [[nodiscard]] QJsonObject ask(const QString &what, QJsonObject request);

private:
    QProcess m_python;
};

} // namespace ktrdr::test
