#pragma once

#include "core/remote/servicehub.h"
#include "core/settings/secretstore.h"
#include "core/settings/settings.h"

#include <QTemporaryDir>

namespace ktrdr::test {

/// A hub over a home of its own; secrets in files.
struct ServicesFixture
{
    /// Saves it, without looking at it.
    void add(const QString &name, remote::ServiceKind kind, const QUrl &url,
             const std::optional<QByteArray> &token = {});
    /// Looks at the service and waits for what comes of it.
    [[nodiscard]] remote::ServiceCheck check(const QString &name);

    QTemporaryDir home;
    settings::Settings settings =
        settings::Settings::open(home.filePath(QStringLiteral("settings.json")));
    settings::SecretStore secrets{home.filePath(QStringLiteral("secrets")), false};
    remote::ServiceHub hub{settings, secrets};
};

/// Where nothing listens: it was free a moment ago, and this computer gives it to nobody soon.
[[nodiscard]] QUrl refusedUrl();

} // namespace ktrdr::test
