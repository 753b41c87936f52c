#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "assessment/language/matching.h"
#include "assessment/language/reading.h"

namespace gladi::assessment::language {

/// One pass over one text.
class Pass {
public:
    Pass(const PhraseBook& book, std::string_view text) : m_analysis(text, book) {
        for (std::size_t i = 0; i < m_analysis.rhetoric.sentences().size(); ++i) m_lines.emplace_back(m_analysis, book, i);
    }

    const std::vector<Line>& lines() const { return m_lines; }
    const Rhetoric& rhetoric() const { return m_analysis.rhetoric; }

    void add(Finding::Kind kind, const std::string& id, const Line& line, const std::vector<Range>& parts, std::string reason) {
        addRange(kind, id, line, {parts.front().begin, endOf(parts)}, std::move(reason));
    }

    void addRange(Finding::Kind kind, const std::string& id, const Line& line, Range range, std::string reason) {
        Finding finding{kind, id, line.analysis.spanOf(range), std::move(reason)};
        if (std::find(m_findings.begin(), m_findings.end(), finding) == m_findings.end()) m_findings.push_back(std::move(finding));
    }

    Stance stance(const Line& line, const std::vector<Range>& parts, bool rumour, const std::vector<Range>& own = {}) const {
        return rhetoric().stanceOf(line.sentence, parts, rumour, own);
    }

    static std::size_t endOf(const std::vector<Range>& parts) {
        std::size_t end = 0;
        for (const Range& part : parts) end = std::max(end, part.end);
        return end;
    }

    std::vector<Finding> finish() {
        std::stable_sort(m_findings.begin(), m_findings.end(), [](const Finding& a, const Finding& b) {
            return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end < b.span.end;
        });
        return std::move(m_findings);
    }

private:
    Analysis m_analysis;
    std::vector<Line> m_lines;
    std::vector<Finding> m_findings;
};

}  // namespace gladi::assessment::language
