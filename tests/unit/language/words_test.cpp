#include <catch2/catch.hpp>

#include "assessment/language/phrases.h"
#include "assessment/language/words.h"

using namespace gladi::assessment::language;

namespace {

bool same(std::string_view pattern, std::string_view word) {
    Lexicon lexicon;
    lexicon.add(pattern);
    return !lexicon.lookUp(word).empty();
}

bool says(std::string_view phrase, std::string_view text) {
    PhraseBook book;
    book.add(phrase);
    const auto tokens = tokensOf(text);
    return !book.find(tokens, book.candidatesOf(tokens), {0, tokens.size()}).empty();
}

}  // namespace

TEST_CASE("a short word is found with its -nya") {
    Lexicon lexicon;
    const auto water = lexicon.add("air");
    CHECK(lexicon.lookUp("airnya") == std::vector<Lexicon::WordId>{water});
    CHECK(lexicon.lookUp("hanya").empty());
    const auto is = lexicon.add("ada");
    CHECK(lexicon.lookUp("ada") == std::vector<Lexicon::WordId>{is});
    CHECK(lexicon.lookUp("adanya").empty());   // "membantah adanya ..." is not "ada"
}

TEST_CASE("words are the same up to Indonesian affixes") {
    CHECK(same("rawat", "dirawat"));
    CHECK(same("dirawat", "perawatan"));
    CHECK(same("mengungsi", "pengungsi"));
    CHECK(same("bocor", "kebocoran"));
    CHECK(same("kebocoran", "membocorkan"));
    CHECK(same("racun", "beracun"));
    CHECK(same("tulis", "menulis"));
    CHECK(same("pakai", "memakainya"));
    CHECK(same("sebar", "menyebarkan"));
    CHECK(same("kirim", "mengirimkan"));
    CHECK(same("layanan", "melayani"));
    CHECK(same("sekolah", "sekolah"));
}

TEST_CASE("different words stay different") {
    CHECK_FALSE(same("pendatang", "datang"));
    CHECK(same("pendatang", "pendatangnya"));
    CHECK_FALSE(same("korban", "koran"));
    CHECK_FALSE(same("perintah", "pemerintah"));
    CHECK_FALSE(same("belum", "sebelum"));
    CHECK_FALSE(same("warga", "harga"));
    CHECK_FALSE(same("tujuh", "tuju"));
    CHECK_FALSE(same("dua", "tua"));
    CHECK_FALSE(same("besar", "benar"));
}

TEST_CASE("one typing error is forgiven in a longer word") {
    CHECK(same("vaksin", "vakisn"));
    CHECK(same("vaksin", "vaksinn"));
    CHECK(same("beracun", "bercun"));
    CHECK(same("mengungsi", "mengunsi"));
    CHECK_FALSE(same("vaksin", "vkasni"));
    CHECK_FALSE(same("aman", "amam"));
}

TEST_CASE("a word that the scenario knows is no typing error of another") {
    Lexicon lexicon;
    lexicon.add("wijen");
    CHECK_FALSE(lexicon.lookUp("wijan").empty());
    lexicon.know("wijan");
    CHECK(lexicon.lookUp("wijan").empty());
}

TEST_CASE("phrases allow one word between") {
    CHECK(says("rebus air", "Mohon rebus dulu air minum."));
    CHECK(says("rebus air", "merebus air"));
    CHECK_FALSE(says("rebus air", "air rebus"));
    CHECK_FALSE(says("rebus air", "rebus telur lalu ganti air"));
    CHECK(says("hubungi 119", "Hubungi (119)"));
}
