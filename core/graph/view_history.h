// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/graph_snapshot.h"
#include "core/graph/view_state.h"

#include <vector>

namespace core {

/// Undo and redo without a bound: each step keeps the snapshot's pointer and the view state. Not thread-safe.
class ViewHistory
{
public:
    struct Step
    {
        GraphSnapshot::Ptr snapshot;
        ViewState state;
        bool operator==(const Step &) const = default;
    };

    explicit ViewHistory(Step first) : m_steps{std::move(first)} {}

    [[nodiscard]] const Step &current() const { return m_steps[m_at]; }
    [[nodiscard]] bool canUndo() const { return m_at > 0; }
    [[nodiscard]] bool canRedo() const { return m_at + 1 < m_steps.size(); }
    /// Records a change; what had been undone is forgotten. A step equal to the current one is not recorded.
    void push(Step step)
    {
        if (step == current())
            return;
        m_steps.resize(m_at + 1, step);
        m_steps.push_back(std::move(step));
        ++m_at;
    }
    void undo() { m_at -= canUndo() ? 1 : 0; }
    void redo() { m_at += canRedo() ? 1 : 0; }

private:
    std::vector<Step> m_steps;
    size_t m_at = 0;
};

} // namespace core
