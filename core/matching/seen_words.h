// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace core {

/// Which words of a vocabulary were met since begin(); emptied without touching them all.
class SeenWords
{
public:
    void begin(size_t size)
    {
        if (m_marks.size() < size)
            m_marks.resize(size + size / 4, 0);
        if (++m_round == 0) {
            std::ranges::fill(m_marks, 0);
            m_round = 1;
        }
    }
    void forget(quint32 word) { m_marks[word] = 0; }
    /// True for a word that was not met yet; it is now.
    bool first(quint32 word)
    {
        if (m_marks[word] == m_round)
            return false;
        m_marks[word] = m_round;
        return true;
    }

private:
    std::vector<quint32> m_marks;
    quint32 m_round = 0;
};

} // namespace core
