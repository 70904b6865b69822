// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request.h"

namespace core {

Request::Request() = default;
Request::Request(const Request &) = default;
Request::Request(Request &&) noexcept = default;
Request &Request::operator=(const Request &) = default;
Request &Request::operator=(Request &&) noexcept = default;
Request::~Request() = default;
bool Request::operator==(const Request &) const = default;

} // namespace core
