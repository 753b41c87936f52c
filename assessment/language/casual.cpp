#include <algorithm>
#include <array>
#include <utility>

#include "assessment/language/tokens.h"

namespace gladi::assessment::language {
namespace {

using Entry = std::pair<std::string_view, std::string_view>;

/// Only spellings that are no words of their own.
constexpr std::array kCasual{
    Entry{"abis", "habis"}, Entry{"adl", "adalah"}, Entry{"adlh", "adalah"}, Entry{"aer", "air"},
    Entry{"aja", "saja"}, Entry{"ama", "sama"}, Entry{"ampe", "sampai"}, Entry{"ampek", "sampai"},
    Entry{"apkh", "apakah"}, Entry{"ato", "atau"}, Entry{"bgt", "banget"}, Entry{"bhw", "bahwa"},
    Entry{"bkn", "bukan"}, Entry{"blm", "belum"}, Entry{"blom", "belum"}, Entry{"blum", "belum"},
    Entry{"bln", "bulan"}, Entry{"bnyk", "banyak"}, Entry{"bpk", "bapak"}, Entry{"brp", "berapa"}, Entry{"bsk", "besok"},
    Entry{"bs", "bisa"}, Entry{"bwh", "bawah"}, Entry{"bwt", "buat"}, Entry{"byk", "banyak"},
    Entry{"belom", "belum"}, Entry{"bener", "benar"}, Entry{"cuman", "cuma"}, Entry{"dah", "sudah"},
    Entry{"dg", "dengan"}, Entry{"dgn", "dengan"}, Entry{"dlm", "dalam"}, Entry{"dpt", "dapat"},
    Entry{"dr", "dari"}, Entry{"dri", "dari"}, Entry{"emg", "memang"}, Entry{"emang", "memang"},
    Entry{"enggak", "tidak"}, Entry{"engga", "tidak"}, Entry{"ga", "tidak"}, Entry{"gak", "tidak"},
    Entry{"gausah", "jangan"}, Entry{"gk", "tidak"}, Entry{"gmn", "bagaimana"}, Entry{"hny", "hanya"}, Entry{"hoak", "hoaks"},
    Entry{"hoax", "hoaks"}, Entry{"hoex", "hoaks"}, Entry{"hr", "hari"}, Entry{"hrs", "harus"}, Entry{"info", "informasi"},
    Entry{"infonya", "informasi"}, Entry{"jd", "jadi"}, Entry{"jg", "juga"}, Entry{"jgn", "jangan"}, Entry{"jngn", "jangan"},
    Entry{"jt", "juta"}, Entry{"kab", "kabupaten"}, Entry{"kalo", "kalau"}, Entry{"karna", "karena"}, Entry{"kec", "kecamatan"},
    Entry{"kel", "kelurahan"}, Entry{"kl", "kalau"}, Entry{"klo", "kalau"}, Entry{"kmrn", "kemarin"}, Entry{"kpd", "kepada"},
    Entry{"krg", "kurang"}, Entry{"krn", "karena"}, Entry{"lbh", "lebih"}, Entry{"lg", "lagi"}, Entry{"lgsg", "langsung"},
    Entry{"malem", "malam"}, Entry{"mlm", "malam"}, Entry{"mrk", "mereka"}, Entry{"msh", "masih"}, Entry{"msk", "masuk"},
    Entry{"ndak", "tidak"}, Entry{"ngga", "tidak"}, Entry{"nggak", "tidak"}, Entry{"ngak", "tidak"}, Entry{"nih", "ini"},
    Entry{"org", "orang"}, Entry{"pd", "pada"}, Entry{"pkl", "pukul"}, Entry{"prov", "provinsi"}, Entry{"rb", "ribu"},
    Entry{"rmh", "rumah"}, Entry{"sblm", "sebelum"}, Entry{"sbg", "sebagai"}, Entry{"sdg", "sedang"}, Entry{"sdh", "sudah"},
    Entry{"sdr", "saudara"}, Entry{"skrg", "sekarang"}, Entry{"skrng", "sekarang"}, Entry{"sm", "sama"}, Entry{"spt", "seperti"},
    Entry{"stlh", "setelah"}, Entry{"tak", "tidak"}, Entry{"tapi", "tetapi"}, Entry{"tau", "tahu"}, Entry{"tdk", "tidak"},
    Entry{"telp", "telepon"}, Entry{"telpon", "telepon"}, Entry{"tgl", "tanggal"}, Entry{"thd", "terhadap"}, Entry{"thn", "tahun"},
    Entry{"tlp", "telepon"}, Entry{"tp", "tetapi"}, Entry{"trs", "terus"}, Entry{"tsb", "tersebut"}, Entry{"tsbt", "tersebut"},
    Entry{"tuh", "itu"}, Entry{"udah", "sudah"}, Entry{"udh", "sudah"}, Entry{"utk", "untuk"}, Entry{"wa", "whatsapp"},
    Entry{"yg", "yang"}, Entry{"yng", "yang"},
};

}  // namespace

std::string_view formalSpelling(std::string_view word) {
    static constexpr auto kSorted = [] {
        auto entries = kCasual;
        std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.first < b.first; });
        return entries;
    }();
    const auto found = std::lower_bound(kSorted.begin(), kSorted.end(), word,
                                        [](const Entry& entry, std::string_view wanted) { return entry.first < wanted; });
    return found != kSorted.end() && found->first == word ? found->second : word;
}

}  // namespace gladi::assessment::language
