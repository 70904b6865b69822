// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/finding.h"

namespace core {

Finding::Finding() = default;
Finding::Finding(const Finding &) = default;
Finding::Finding(Finding &&) noexcept = default;
Finding &Finding::operator=(const Finding &) = default;
Finding &Finding::operator=(Finding &&) noexcept = default;
Finding::~Finding() = default;
bool Finding::operator==(const Finding &) const = default;

} // namespace core
