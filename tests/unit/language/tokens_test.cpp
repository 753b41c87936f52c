#include <catch2/catch.hpp>

#include "assessment/language/sentences.h"
#include "assessment/language/tokens.h"

using namespace gladi::assessment::language;

namespace {

std::string forms(std::string_view text) {
    std::string joined;
    for (const Token& token : tokensOf(text)) joined += (joined.empty() ? "" : " ") + (token.kind == Token::Kind::Break ? "|" : token.form);
    return joined;
}

std::vector<std::string> sentences(std::string_view text) {
    const auto tokens = tokensOf(text);
    std::vector<std::string> found;
    for (const Sentence& sentence : sentencesOf(tokens)) {
        const auto begin = tokens[sentence.tokens.begin].span.begin, end = tokens[sentence.tokens.end - 1].span.end;
        found.emplace_back(text.substr(begin, end - begin));
    }
    return found;
}

using Sentences = std::vector<std::string>;

}  // namespace

TEST_CASE("numbers keep their separators, letters and digits come apart") {
    CHECK(forms("2.300 orang") == "2.300 orang");
    CHECK(forms("pukul 18.02.") == "pukul 18.02 .");
    CHECK(forms("12rb") == "12 ribu");
    CHECK(forms("M6,8") == "m 6,8");
    CHECK(forms("Rp500.000") == "rp 500.000");
    CHECK(forms("14/3/2026") == "14/3/2026");
}

TEST_CASE("casual spellings are written out") {
    CHECK(forms("Yg sdh blm gak ga nggak tdk") == "yang sudah belum tidak tidak tidak tidak");
    CHECK(forms("krn jgn utk dgn org thn") == "karena jangan untuk dengan orang tahun");
    CHECK(forms("udah belom tapi bgt") == "sudah belum tetapi banget");
}

TEST_CASE("reduplication is one word") {
    CHECK(forms("anak-anak") == "anak");
    CHECK(forms("anak2") == "anak");
    CHECK(forms("warga2nya") == "warga");
    CHECK(forms("obat-obatan") == "obat");
    CHECK(forms("COVID-19") == "covid - 19");
    CHECK(forms("non-aktif") == "non - aktif");
}

TEST_CASE("letters of other shapes are the same letters") {
    CHECK(forms("𝗛𝗢𝗔𝗞𝗦") == "hoaks");
    CHECK(forms("ＨＯＡＫＳ") == "hoaks");
    CHECK(forms("ﬁtnah") == "fitnah");
}

TEST_CASE("spans are bytes of the text as given") {
    const std::string text = "é 𝟏𝟐 orang";
    const auto tokens = tokensOf(text);
    REQUIRE(tokens.size() == 3);
    CHECK(tokens[1].form == "12");
    CHECK(text.substr(tokens[2].span.begin, tokens[2].span.end - tokens[2].span.begin) == "orang");
}

TEST_CASE("a full stop ends a sentence only where one ends") {
    CHECK(sentences("Ada 2.300 warga. Aman.") == Sentences{"Ada 2.300 warga.", "Aman."});
    CHECK(sentences("Gempa pukul 18.02 WIB. Tenang.") == Sentences{"Gempa pukul 18.02 WIB.", "Tenang."});
    CHECK(sentences("Kata dr. Andi, S.Kom. di Jl. Melati No. 5.").size() == 1);
    CHECK(sentences("Rugi Rp. 500.000. Selesai.") == Sentences{"Rugi Rp. 500.000.", "Selesai."});
    CHECK(sentences("info hoaks. jangan percaya").size() == 2);
    CHECK(sentences("Itu hoaks.Jangan percaya.").size() == 2);
    CHECK(sentences("Lihat dinkes.samara.go.id untuk data.").size() == 1);
    CHECK(sentences("Benarkah? Tidak!!! Aman...").size() == 3);
}

TEST_CASE("lines end sentences where they stand alone") {
    CHECK(sentences("KLARIFIKASI AIR PDAM\nAir aman diminum.").size() == 2);
    CHECK(sentences("Imbauan:\n- rebus air\n- hubungi 119").size() == 3);
    CHECK(sentences("1. Rebus air\n2. Lapor").size() == 2);
    CHECK(sentences("Air yang keluar dari keran sejak pagi ini sudah diperiksa oleh\npetugas laboratorium.").size() == 1);
    CHECK(sentences("Satu\n\nDua").size() == 2);
}

TEST_CASE("a text without any full stop is cut") {
    std::string text;
    for (int i = 0; i < 1000; ++i) text += "air ";
    for (const Sentence& sentence : sentencesOf(tokensOf(text))) CHECK(sentence.tokens.end - sentence.tokens.begin <= 200);
}
