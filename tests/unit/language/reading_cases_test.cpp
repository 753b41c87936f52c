#include <catch2/catch.hpp>

#include <algorithm>

#include "assessment/language/reading.h"
#include "tests/unit/language/health_scenario.h"

using namespace gladi::assessment::language;

namespace {

/// What a text is found to say, in short: "right F1, denied V".
std::string said(std::string_view text) {
    static const Reader reader(healthScenario());
    std::string line;
    std::vector<std::string> seen;
    for (const Finding& finding : reader.read(text).findings) {
        std::string kind;
        switch (finding.kind) {
            case Finding::Kind::FactRight: kind = "right"; break;
            case Finding::Kind::FactWrong: kind = "wrong"; break;
            case Finding::Kind::FactHedged: kind = "hedged"; break;
            case Finding::Kind::Forbidden: kind = "forbidden"; break;
            case Finding::Kind::ClaimAsserted: kind = "asserted"; break;
            case Finding::Kind::ClaimDenied: kind = "denied"; break;
            case Finding::Kind::ClaimHedged: kind = "hearsay"; break;
            case Finding::Kind::Element: continue;
        }
        seen.push_back(kind + " " + finding.id);
    }
    std::sort(seen.begin(), seen.end());
    seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
    for (const std::string& entry : seen) line += (line.empty() ? "" : ", ") + entry;
    return line;
}

struct Case {
    const char* text;
    const char* says;
};

void hold(std::initializer_list<Case> cases) {
    for (const Case& entry : cases) {
        INFO(entry.text);
        CHECK(said(entry.text) == entry.says);
    }
}

}  // namespace

TEST_CASE("a number is right with its unit and role, in any form") {
    hold({
        {"12 orang dirawat di RSUD.", "right rawat"},
        {"Dua belas warga dirawat.", "right rawat"},
        {"Pasien yang dirawat berjumlah 12 orang.", "right rawat"},
        {"Jumlah pasien dirawat: 12 orang", "right rawat"},
        {"Sebanyak 12 warga, termasuk 4 anak, dirawat di RSUD Samara.", "right rawat"},
        {"Ada 12 (dua belas) orang dalam perawatan.", "right rawat"},
        {"Sekitar 12 orang dirawat.", "right rawat"},
        {"12 org msh dirawat ya bapak ibu", "right rawat"},
        {"duabelas orang dirawat", "right rawat"},
        {"12 dirawat, 3 meninggal", "right mati, right rawat"},
        {"Korban meninggal 3 orang dan 12 orang dirawat.", "right mati, right rawat"},
        {"Twelve people are being treated (dirawat).", "right rawat"},
        {"2.300 dosis vaksin telah dibagikan.", "right dosis"},
        {"2,3 ribu dosis sudah dibagikan", "right dosis"},
        {"Dua ribu tiga ratus dosis dibagikan sejak pagi.", "right dosis"},
        {"Anggaran yang disiapkan Rp1,2 miliar.", "right dana"},
        {"Anggaran Rp 1.200.000.000 disiapkan.", "right dana"},
        {"Cakupan vaksinasi mencapai 64 persen.", "right cakupan"},
        {"Cakupan vaksinasi 64%.", "right cakupan"},
    });
}

TEST_CASE("another number with the same unit and role is wrong") {
    hold({
        {"20 orang dirawat di RSUD.", "wrong rawat"},
        {"Dua puluh warga dirawat.", "wrong rawat"},
        {"Ratusan orang dirawat.", "wrong rawat"},
        {"Lebih dari 50 orang dirawat.", "wrong rawat"},
        {"Puluhan orang dirawat.", ""},
        {"Beberapa orang dirawat.", ""},
        {"15 orang dirawat dan 3 orang meninggal.", "right mati, wrong rawat"},
        {"Tidak ada korban meninggal.", "wrong mati"},
        {"Nihil korban meninggal.", "wrong mati"},
        {"Tidak ada tambahan korban meninggal.", ""},
        {"23.000 dosis telah dibagikan.", "wrong dosis"},
        {"Anggaran yang disiapkan Rp1,2 juta.", "wrong dana"},
        {"Cakupan vaksinasi mencapai 46 persen.", "wrong cakupan"},
        {"Seorang warga yang dirawat bercerita.", ""},
        {"Pasien kedua dirawat sejak pagi.", ""},
    });
}

TEST_CASE("a number with another unit or role says nothing of the fact") {
    hold({
        {"12 ruang perawatan disiapkan.", ""},
        {"12 orang petugas berjaga.", ""},
        {"20 orang petugas berjaga, 12 orang dirawat.", "right rawat"},
        {"Warga dirawat selama 20 hari.", ""},
        {"Hubungi 119 untuk warga yang dirawat.", ""},
        {"12 persen dirawat.", ""},
    });
}

TEST_CASE("place, time and date belong to the fact") {
    hold({
        {"Kasus ditemukan di Kecamatan Wijen.", "right tempat"},
        {"Kasus ditemukan di Kecamatan Lobar.", ""},
        {"Kasus pertama ditemukan di wijen", "right tempat"},
        {"Kasus ditemukan di Kecamatan Wijem.", "right tempat"},
        {"Laporan pertama masuk pukul 18.02 WIB.", "right laporan"},
        {"Laporan pertama kami terima jam 6 lewat 2 menit sore.", "right laporan"},
        {"Laporan pertama masuk pukul 18.20 WIB.", "wrong laporan"},
        {"Pembaruan laporan pertama pukul 20.00 WIB.", ""},
        {"Vaksinasi dimulai 14 Pebruari 2026.", "right mulai"},
        {"Vaksinasi dimulai Sabtu (14/2).", "right mulai"},
        {"Vaksinasi dimulai 15 Februari 2026.", "wrong mulai"},
        {"Vaksin tersebut terdaftar di BPOM.", "right izin"},
        {"Vaksin tersebut tidak terdaftar di BPOM.", "wrong izin"},
        {"Vaksin ini ilegal.", "wrong izin"},
        {"MITOS. Edaran bahwa vaksin ilegal adalah palsu.", ""},
        {"Apakah vaksin terdaftar di BPOM?", ""},
        {"Terkait video yang beredar, kami sampaikan bahwa vaksin terdaftar di BPOM.", "right izin"},
        {"Vaksin yang ramai beredar itu terdaftar di BPOM.", "right izin"},
        {"Beredar kabar vaksin ilegal.", ""},
    });
}

TEST_CASE("what is not confirmed yet is hedged") {
    hold({
        {"Jumlah warga yang dirawat belum dapat dikonfirmasi; pembaruan pukul 20.00 WIB.", "hedged rawat"},
        {"Jumlah korban meninggal masih kami verifikasi.", "hedged mati"},
        {"Kami belum dapat memastikan jumlah yang dirawat.", "hedged rawat"},
        {"Belum ada laporan korban meninggal.", "hedged mati"},
        {"12 orang dirawat, jumlah korban meninggal belum dapat dipastikan.", "hedged mati, right rawat"},
        {"Data warga yang meninggal msh diverifikasi.", "hedged mati"},
        {"Kami belum bisa sebutkan jumlah yang dirawat krn masih dicek.", "hedged rawat"},
    });
}

TEST_CASE("a number quoted to deny it is not stated") {
    hold({
        {"Tidak benar 200 orang meninggal.", ""},
        {"Kabar 200 orang meninggal adalah hoaks.", ""},
        {"Informasi bahwa 200 orang meninggal tidak benar, korban meninggal 3 orang.", "right mati"},
        {"Beredar kabar 200 orang meninggal. Informasi tersebut tidak benar.", ""},
        {"Benarkah 200 orang meninggal?", ""},
        {"Tidak benar bahwa tidak ada korban meninggal.", ""},
    });
}

TEST_CASE("people are counted without a word for them where it was said before") {
    hold({
        {"Ada 20 warga sakit. Dua belas di antaranya dirawat.", "right rawat"},
        {"Ada 20 warga sakit, 12 dari mereka dirawat.", "right rawat"},
        {"Tiga yang sudah pasti meninggal.", "right mati"},
        {"Jumlah yang dirawat naik dari 9 ke 12.", "right rawat"},
        {"Yang dirawat bertambah menjadi 12, sebagian besar anak.", "right rawat"},
        {"Jumlah yang dirawat bukan 20, yang benar 12.", "right rawat"},
        {"Dirawat 12, meninggal 3.", "right mati, right rawat"},
        {"Jumlah yang dirawat naik dari 9 ke 14.", "wrong rawat"},
        {"Hari ke 12 pasien dirawat.", ""},
        {"Dosis dibagikan: 2.300.", "right dosis"},
        {"Yang dirawat berasal dari 2 kecamatan.", ""},
    });
}

TEST_CASE("some of those that a fact counts are not their number") {
    hold({
        {"Tiga warga yang dirawat sudah pulang.", ""},
        {"Enam warga dirawat.", "wrong rawat"},
        {"Ada 20 warga yang dirawat sampai pagi ini.", "wrong rawat"},
    });
}

TEST_CASE("what comes after a verdict and a colon explains it, unless the verdict only leads to it") {
    hold({
        {"Angka 200 orang meninggal itu tidak benar: yang meninggal 3 orang.", "right mati"},
        {"Kabar vaksin beracun tidak benar: vaksin terdaftar di BPOM.", "denied racun, right izin"},
        {"Berikut ini hoaks: vaksin beracun.", "denied racun"},
        {"Tidak benar: vaksin beracun.", "denied racun"},
    });
}

TEST_CASE("a word that is not cut short ends its sentence") {
    hold({
        {"Yang bocor nomor telepon. Vaksin beracun itu hoaks.", "denied racun"},
        {"Hubungi telp. 119. Vaksin beracun itu hoaks.", "denied racun"},
        {"Kasus ditemukan di kabupaten. Kecamatan Wijen tidak.", ""},
        {"Yang bocor nama. Kabar di grup itu hoaks.", "forbidden sangkal"},
    });
}

TEST_CASE("that there are none of something else is no nought") {
    hold({
        {"Tidak ada korban meninggal.", "wrong mati"},
        {"Tidak ada yang meninggal.", "wrong mati"},
        {"Tidak ada rumah dirawat dinas.", ""},
        {"Tidak ada anggaran untuk yang meninggal.", ""},
    });
}

TEST_CASE("a rumour repeated is asserted") {
    hold({
        {"Vaksin beracun.", "asserted racun"},
        {"Vaksin itu mengandung racun, jangan mau disuntik!", "asserted racun"},
        {"Menurut Dinkes, vaksin beracun.", "asserted racun"},
        {"Vakisn itu berracun", "asserted racun"},
        {"Vaksin terbukti beracun", "asserted racun"},
        {"Tidak benar bahwa vaksin tidak beracun.", "asserted racun"},
        {"Bukan hoaks, vaksin memang beracun.", "asserted racun"},
        {"Kabar vaksin beracun bukan hoaks.", "asserted racun"},
        {"Air aman. Vaksin beracun.", "asserted racun"},
    });
}

TEST_CASE("a rumour denied is denied, in the ways people deny") {
    hold({
        {"Kabar bahwa vaksin beracun adalah tidak benar.", "denied racun"},
        {"Kabar vaksin beracun itu hoaks!", "denied racun"},
        {"Tidak benar vaksin beracun.", "denied racun"},
        {"HOAKS: vaksin beracun", "denied racun"},
        {"[HOAKS] Vaksin beracun", "denied racun"},
        {"HOAKS!\nVaksin beracun", "denied racun"},
        {"HOAKS! Vaksin beracun.", "denied racun"},
        {"HOAKS! Vaksin TIDAK beracun.", "denied racun"},   // the heading names what the sentence puts right
        {"Vaksin tidak beracun.", "denied racun"},
        {"Vaksin ini bukan racun.", "denied racun"},
        {"Vaksin gak beracun kok", "denied racun"},
        {"Tidak ada bukti bahwa vaksin mengandung racun.", "denied racun"},
        {"Beredar pesan yang menyebut vaksin beracun. Informasi tersebut tidak benar.", "denied racun"},
        {"Beredar pesan berantai di WhatsApp bahwa vaksin beracun. Pesan itu sudah kami periksa. Kabar tersebut hoaks.", "denied racun"},
        {"Vaksin beracun? Tidak benar.", "denied racun"},
        {"Benarkah vaksin beracun? Tidak.", "denied racun"},
        {"Apakah benar vaksin beracun? Jawabannya: tidak.", "denied racun"},
        {"Jangan percaya pesan yang menyebut vaksin beracun.", "denied racun"},
        {"Mohon jangan sebarkan kabar vaksin beracun.", "denied racun"},
        {"Dinas Kesehatan membantah vaksin beracun.", "denied racun"},
        {"Mitos: vaksin beracun. Fakta: vaksin terdaftar di BPOM.", "denied racun, right izin"},
        {"Kabar vaksin beracun tidak benar karena vaksin terdaftar di BPOM.", "denied racun, right izin"},
        {"Vaksin terdaftar di BPOM, kabar bahwa vaksin beracun adalah hoaks.", "denied racun, right izin"},
        {"Kabar vaksin beracun itu tidak benar, vaksin terdaftar di BPOM.", "denied racun, right izin"},
        {"Berikut hoaks yang beredar:\n- Vaksin beracun\n- Air diracun", "denied racun"},
        {"Vaksin beracun, padahal itu hoaks.", "denied racun"},
        {"Klaim \"vaksin beracun\" menyesatkan.", "denied racun"},
        {"infonya vaksin beracun itu boong, eh bohong", "denied racun"},
        {"The claim that the vaccine (vaksin) is toxic (beracun) is not true.", "denied racun"},
        {"This message is fake: vaksin beracun.", "denied racun"},
        {"Kabar vaksin beracun yg beredar di grup WA tdk benar ya bu", "denied racun"},
    });
}

TEST_CASE("a rumour passed on, doubted or asked about is neither asserted nor denied") {
    hold({
        {"Beredar kabar vaksin beracun.", "hearsay racun"},
        {"Katanya vaksin beracun.", "hearsay racun"},
        {"Vaksin diduga beracun.", "hearsay racun"},
        {"Kabar vaksin beracun masih kami verifikasi.", "hearsay racun"},
        {"Beredar pesan bahwa vaksin beracun. Informasi ini masih kami verifikasi.", "hearsay racun"},
        {"Apakah vaksin beracun?", ""},
        {"Belum dapat dipastikan apakah vaksin beracun.", "hearsay racun"},
    });
}

TEST_CASE("whose it is not, and what one must not touch, is denied; what is not said is neither") {
    hold({
        {"Pesan vaksin beracun itu bukan dari kami.", "denied racun"},
        {"Pesan vaksin beracun bukan buatan dinas.", "denied racun"},
        {"Akun yang bilang vaksin beracun bukan akun resmi.", "denied racun"},
        {"Jangan klik tautan vaksin beracun.", "denied racun"},
        {"Tautan vaksin beracun jangan dibuka.", "denied racun"},
        {"Kami tidak bisa mengatakan vaksin beracun atau tidak.", "hearsay racun"},
        {"Kami tidak akan menyebut vaksin beracun.", "hearsay racun"},
        {"Kami belum bisa membenarkan atau membantah bahwa vaksin beracun.", "hearsay racun"},
        {"Jangan menuduh vaksin beracun.", "hearsay racun"},
        {"Vaksin beracun bukan wewenang kami.", "asserted racun"},
        {"Bukan berarti vaksin tidak beracun.", "asserted racun"},
        {"Jangan sebarkan pesan itu, vaksin terdaftar di BPOM.", "right izin"},
    });
}

TEST_CASE("no phrase reaches over a negation") {
    hold({
        {"Vaksin itu terdaftar di BPOM.", "right izin"},
        {"Vaksin itu terdaftar tidak di BPOM.", ""},
        {"Pasien itu Budi bukan Santoso.", ""},
    });
}

TEST_CASE("what must not be denied counts where it is denied") {
    hold({
        {"Tidak ada kebocoran.", "forbidden sangkal"},
        {"Kabar kebocoran itu hoaks.", "forbidden sangkal"},
        {"Kebocoran? Tidak benar.", "forbidden sangkal"},
        {"Kami membantah adanya kebocoran.", "forbidden sangkal"},
        {"Kami belum bisa mengatakan tidak ada kebocoran.", ""},
        {"Bukan berarti tidak ada kebocoran.", ""},
        {"Belum ada kesimpulan soal kebocoran.", ""},
        {"Kebocoran itu sedang diperiksa.", ""},
        {"Apakah ada kebocoran?", ""},
        {"Benar, terjadi kebocoran.", ""},
    });
}

TEST_CASE("an alternative with `none` does not hold beside those words") {
    hold({
        {"Wilayah ini KLB.", "forbidden klb"},
        {"Menyatakan KLB adalah kewenangan Bupati.", ""},
        {"KLB ini bukan kewenangannya kami.", ""},
    });
}

TEST_CASE("forbidden content counts where it is said, personal data everywhere") {
    hold({
        {"Soal kelalaian petugas, kami belum dapat memastikan.", ""},
        {"Dugaan kelalaian petugas tidak berdasar.", ""},
        {"Ini akibat kelalaian petugas.", "forbidden salah-petugas"},
        {"Diduga akibat kelalaian petugas.", "forbidden salah-petugas"},
        {"Kami tidak menyebut kelalaian petugas.", ""},
        {"Tidak benar ada kelalaian petugas.", ""},
        {"Belum dapat dipastikan apakah ada kelalaian petugas.", ""},
        {"Pasien bernama Budi Santoso dirawat.", "forbidden identitas"},
        {"Tidak benar Budi Santoso dirawat.", "forbidden identitas"},
        {"Wilayah ini ditetapkan sebagai KLB.", "forbidden klb"},
        {"Belum ada penetapan KLB.", ""},
        {"Pemerintah belum menetapkan status KLB.", ""},
        {"Status KLB tidak ditetapkan.", ""},
    });
}
