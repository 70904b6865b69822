// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/opened_file.h"

#include "core/base/log.h"
#include "core/review/model_trainer.h"
#include "core/review/share_settings.h"

using namespace Qt::StringLiterals;

namespace workstation {

LoadingAssessor loadAssessor()
{
    return std::async(std::launch::async, &core::RequestAssessor::load).share();
}

core::Result<OpenedFile> readOpenedFile(core::Result<std::unique_ptr<core::CaseFile>> file,
                                        const LoadingAssessor &loading)
{
    if (!file)
        return file.error();
    const core::Result<core::RequestAssessor> &loaded = loading.get();
    if (!loaded)
        return loaded.error();
    OpenedFile opened;
    opened.file = std::move(file).value();
    opened.starting = *loaded;
    opened.assessor = assessorOrStarting(*opened.file, *loaded);
    const core::Policy &policy = opened.assessor->engine().policy();
    opened.share = policy.detailedShare;
    if (const auto database = opened.file->connect(core::Database::Access::ReadOnly)) {
        if (const auto plan = core::sharePlan(**database, policy))
            opened.share = plan->share;
    }
    return opened;
}

core::RequestAssessor assessorOrStarting(const core::CaseFile &file, const core::RequestAssessor &starting)
{
    auto assessor = core::assessorOf(file, starting);
    if (assessor)
        return *std::move(assessor);
    core::log::failure("model"_L1, assessor.error());
    return starting;
}

} // namespace workstation
