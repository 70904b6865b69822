// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/request_json.h"
#include "core/exchange/request_tree.h"

#include <QCoreApplication>

namespace core {

Result<Request> parseRequestJson(QByteArrayView json)
{
    thread_local JsonTree tree; // keeps its memory from call to call
    if (const JsonFault fault = tree.parse(json); !fault.empty())
        return Error{Error::Code::InvalidInput, problemReason(fault), {}};
    if (tree.root().kind != JsonNode::Kind::Object)
        return Error{Error::Code::InvalidInput, problemReason("not-a-record"), {}};
    const JsonNode *format = tree.find(tree.root(), "format");
    if (format == nullptr || format->text != kRequestFormat) {
        return Error{
            Error::Code::InvalidInput,
            QCoreApplication::translate("intake", "The request is not in the format %1.").arg(stringOf(kRequestFormat)),
            {}};
    }
    FieldProblems problems;
    Request request = requestFromTree(tree, Strictness::Strict, problems);
    if (problems.isEmpty())
        return request;
    return Error{Error::Code::InvalidInput,
                 QCoreApplication::translate("intake", "%1: %2")
                     .arg(problems.first().field, problemReason(problems.first().code)),
                 {}};
}

} // namespace core
