#include <catch2/catch.hpp>

#include <chrono>
#include <random>

#include "assessment/language/reading.h"
#include "simulator/core/text.h"
#include "tests/unit/language/health_scenario.h"

using namespace gladi::assessment::language;

namespace {

const Reader& reader() {
    static const Reader made(healthScenario());
    return made;
}

/// Read twice alike, with every span inside the text.
void isReadSoundly(const std::string& text) {
    const Reading reading = reader().read(text);
    for (const Finding& finding : reading.findings) {
        REQUIRE(finding.span.begin < finding.span.end);
        REQUIRE(finding.span.end <= text.size());
    }
    REQUIRE(reader().read(text).findings == reading.findings);
}

const std::vector<std::string> kPieces{
    "vaksin", "beracun", "tidak", "benar", "hoaks", "12", "orang", "dirawat", "dan", "belum", ",", ".", ". ", "\n", "\n\n", "- ", "?", "!", ":", "(", ")", "\"", "pukul",
    "18.02", "WIB", "14/2", "Februari", "setengah", "juta", "dua", "ribu", "koma", "s.d.", "-", "Rp", "%", "kabar", "itu", "bahwa", "tetapi", "karena", "ke", "antara",
    "0812", "2.300", "99999999999999999999", "\xff", "\xc3", "\xf0\x9f\x98\xa1", "𝗛𝗢𝗔𝗞𝗦", "é", std::string("\0", 1), "e\u0301", "\u202e"};

std::string mixture(std::mt19937& random, std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        text += kPieces[random() % kPieces.size()];
        if (random() % 4 != 0) text += ' ';
    }
    return text;
}

}  // namespace

TEST_CASE("any bytes are read soundly") {
    std::mt19937 random(1);
    for (int round = 0; round < 200; ++round) {
        std::string text(random() % 300, '\0');
        for (char& byte : text) byte = static_cast<char>(random());
        isReadSoundly(text);
    }
}

TEST_CASE("any mixture of meaningful pieces is read soundly") {
    std::mt19937 random(2);
    for (int round = 0; round < 400; ++round) isReadSoundly(mixture(random, random() % 60));
}

TEST_CASE("a text with any byte changed or left out is read soundly") {
    const std::string text = "Kabar vaksin beracun itu tidak benar. 12 orang dirawat pukul 18.02 WIB, Rp1,2 miliar; 14 Februari.";
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string changed = text;
        changed[i] = static_cast<char>(0x80 + i);
        isReadSoundly(changed);
        isReadSoundly(text.substr(i));
        isReadSoundly(text.substr(0, i));
    }
    isReadSoundly("");
}

TEST_CASE("the longest texts are read in time that grows with their length") {
    const auto seconds = [](const std::string& text) {
        const auto start = std::chrono::steady_clock::now();
        (void)reader().read(text);
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    };
    for (const std::string& piece : {std::string("vaksin "), std::string("tidak "), std::string("12 orang dirawat "), std::string("1-"), std::string("("), std::string("satu "),
                                     std::string("hoaks, "), std::string("ke"), std::string("men"), std::string("a.")}) {
        std::string text;
        while (text.size() < gladi::core::kLongestText) text += piece;
        INFO(piece);
        CHECK(seconds(text) < 5.0);  // a fraction of a second in a release build; generous for sanitizers
    }
}
