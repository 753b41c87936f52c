#include <algorithm>
#include <array>
#include <optional>

#include "assessment/explain.h"

// The reader and the ledger leave their reasons in the card in plain English. Here they are in Indonesian: one table.

namespace gladi::assessment {
namespace {

/// `#` stands for words of the text itself or for a stance; it is written where the other one has it.
struct Phrase {
    std::string_view english, indonesian;
};

constexpr std::array kReasons{
    Phrase{"states the fact", "menyatakan fakta ini"},
    Phrase{"mentions the fact as not confirmed", "menyebut fakta ini sebagai belum terkonfirmasi"},
    Phrase{"states a known wrong form", "memakai bentuk keliru yang dikenal"},
    Phrase{"gives # where the fact has another number", "menyebut #, padahal angka fakta ini lain"},
    Phrase{"gives another time", "menyebut jam lain"},
    Phrase{"gives another date", "menyebut tanggal lain"},
    Phrase{"says that there are none", "menyatakan tidak ada"},
    Phrase{"says that there are none so far", "menyatakan sejauh ini tidak ada"},
    Phrase{"says that this is not confirmed yet", "menyatakan hal ini belum terkonfirmasi"},
    Phrase{"denies the fact", "membantah fakta ini"},
    Phrase{"mentions the claim: #", "menyebut klaim ini: #"},
    Phrase{"says what must not be said: #", "memuat yang tidak boleh dikatakan: #"},
    Phrase{"denies what must not be denied", "membantah yang tidak boleh dibantah"},
    Phrase{"was true, superseded by then", "pernah benar, tetapi saat itu sudah digantikan"},
    Phrase{"not true yet", "saat itu belum benar"},
    Phrase{"could be confirmed by then", "saat itu sudah dapat dikonfirmasi"},
    Phrase{"does not say when more will be known", "tidak menyebut kapan ada kabar berikutnya"},
};

constexpr std::array kStances{
    Phrase{"asserted", "dinyatakan"},     Phrase{"denied", "dibantah"},   Phrase{"not yet confirmed", "belum terkonfirmasi"},
    Phrase{"conjecture", "dugaan"},       Phrase{"hearsay", "kata orang"}, Phrase{"asked", "ditanyakan"},
};

std::string stanceIn(std::string_view english) {
    for (const Phrase& stance : kStances)
        if (stance.english == english) return std::string(stance.indonesian);
    return std::string(english);
}

/// The words that `#` stands for, or nothing when the reason is another one.
std::optional<std::string_view> openPart(std::string_view reason, std::string_view form) {
    const auto hole = form.find('#');
    if (hole == std::string_view::npos) return reason == form ? std::optional(std::string_view{}) : std::nullopt;
    const auto before = form.substr(0, hole), after = form.substr(hole + 1);
    if (reason.size() < before.size() + after.size() || !reason.starts_with(before) || !reason.ends_with(after)) return std::nullopt;
    return reason.substr(before.size(), reason.size() - before.size() - after.size());
}

}  // namespace

std::string reasonIn(const std::string& recorded, core::Language language) {
    if (language == core::Language::English) return recorded;
    for (const Phrase& phrase : kReasons) {
        const auto part = openPart(recorded, phrase.english);
        if (!part) continue;
        std::string words(phrase.indonesian);
        if (const auto hole = words.find('#'); hole != std::string::npos) words.replace(hole, 1, stanceIn(*part));
        return words;
    }
    return recorded;
}

}  // namespace gladi::assessment
