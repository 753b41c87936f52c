#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gladi::core {

enum class Language { Indonesian, English };

/// Longest text that a participant may write, in bytes of UTF-8.
inline constexpr std::size_t kLongestText = 20'000;

/// A text in the languages its author gave. At least one of the two is not empty unless all is.
struct Text {
    std::string indonesian;
    std::string english;

    /// The wanted language, or the other one when that was not written.
    [[nodiscard]] const std::string& in(Language language) const {
        const bool wantsEnglish = language == Language::English;
        const auto& wanted = wantsEnglish ? english : indonesian;
        const auto& other = wantsEnglish ? indonesian : english;
        return wanted.empty() ? other : wanted;
    }
    [[nodiscard]] bool empty() const { return indonesian.empty() && english.empty(); }
    friend bool operator==(const Text&, const Text&) = default;
};

/// Well-formed UTF-8 without NUL: what a log and every export can carry.
[[nodiscard]] bool isPlainText(std::string_view bytes);

}  // namespace gladi::core
