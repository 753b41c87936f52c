#include <catch2/catch.hpp>

#include "assessment/language/reading.h"
#include "tests/unit/language/health_scenario.h"

using namespace gladi::assessment::language;

namespace {

bool has(const char* element, std::string_view text) {
    static const Reader reader(healthScenario());
    return reader.read(text).has(Finding::Kind::Element, element);
}

}  // namespace

TEST_CASE("an official source") {
    CHECK(has("sumber-resmi", "Menurut Dinas Kesehatan, air aman."));
    CHECK_FALSE(has("sumber-resmi", "Ikuti kanal resmi kami."));
    CHECK(has("sumber-resmi", "Lab sudah mengecek airnya."));
    CHECK(has("sumber-resmi", "Data BMKG menunjukkan hal yang sama."));
    CHECK(has("sumber-resmi", "According to the health office, the water is safe."));
    CHECK_FALSE(has("sumber-resmi", "Segera bawa anak ke puskesmas."));
    CHECK_FALSE(has("sumber-resmi", "Kata tetangga, air aman."));
}

TEST_CASE("what is known and what is not") {
    CHECK(has("yang-diketahui", "Yang sudah kami ketahui: ada laporan warga sakit."));
    CHECK(has("yang-diketahui", "12 orang dirawat."));
    CHECK_FALSE(has("yang-diketahui", "Tetap tenang."));
    CHECK(has("yang-belum-diketahui", "Penyebabnya belum diketahui."));
    CHECK(has("yang-belum-diketahui", "Penyebabnya masih dalam penyelidikan."));
    CHECK(has("yang-belum-diketahui", "Jumlahnya sedang kami verifikasi."));
    CHECK(has("yang-belum-diketahui", "Kami blm bisa memastikan penyebabnya."));
    CHECK_FALSE(has("yang-belum-diketahui", "Identitas pasien tidak dapat kami sampaikan."));
    CHECK_FALSE(has("yang-belum-diketahui", "Jangan percaya kabar yang belum jelas."));
    CHECK(has("yang-belum-diketahui", "Yang belum diketahui: penyebabnya."));
    CHECK(has("yang-belum-diketahui", "The cause is not yet known."));
    CHECK_FALSE(has("yang-belum-diketahui", "Anak yang sedang demam diperiksa dulu."));
}

TEST_CASE("when more will be known") {
    CHECK(has("pembaruan-berikut", "Pembaruan berikutnya pukul 20.00 WIB."));
    CHECK(has("pembaruan-berikut", "Kami akan memperbarui informasi ini setiap jam."));
    CHECK(has("pembaruan-berikut", "Update selanjutnya jam 8 malam ya."));
    CHECK(has("pembaruan-berikut", "Informasi lanjutan akan kami sampaikan paling lambat pukul 21.00."));
    CHECK(has("pembaruan-berikut", "Kabar berikutnya pukul 08.30 WIB."));
    CHECK(has("pembaruan-berikut", "Kami kabari lagi pukul 08.30 WIB."));
    CHECK_FALSE(has("pembaruan-berikut", "Nanti kami update lagi setelah hasil keluar."));
    CHECK(has("pembaruan-berikut", "Next update at 8 pm."));
    CHECK_FALSE(has("pembaruan-berikut", "Kejadian pukul 18.02 WIB."));
}

TEST_CASE("what to do and where to get help") {
    CHECK(has("ajakan", "Masyarakat diimbau tetap tenang."));
    CHECK(has("ajakan", "Mohon jangan sebarkan pesan itu."));
    CHECK(has("ajakan", "Warga dapat merebus air dulu: rebus air sebelum diminum."));
    CHECK(has("ajakan", "Mohon maaf, mohon tunggu keterangan kami."));
    CHECK(has("ajakan", "Mohon masak air lebih dulu."));
    CHECK_FALSE(has("ajakan", "Mohon maaf atas gangguan ini."));
    CHECK_FALSE(has("ajakan", "Keadaan pasti selesai dalam seminggu."));
    CHECK(has("bantuan", "Hubungi 119."));
    CHECK(has("bantuan", "Hotline kami 0812-3456-7890."));
    CHECK(has("bantuan", "Datang ke puskesmas terdekat."));
    CHECK_FALSE(has("bantuan", "Keadaan aman."));
}

TEST_CASE("empathy, myth and reason") {
    CHECK(has("empati", "Kami turut prihatin atas kejadian ini."));
    CHECK(has("empati", "Kami memahami kekhawatiran warga."));
    CHECK(has("empati", "Mohon maaf atas ketidaknyamanan ini."));
    CHECK_FALSE(has("empati", "Kami sudah memeriksa air."));
    CHECK(has("mitos", "Kabar vaksin beracun tidak benar."));
    CHECK(has("mitos", "HOAKS! Tautan itu bukan milik dinas."));
    CHECK(has("mitos", "[HOAX] Tautan cek data."));
    CHECK(has("mitos", "Pesan berantai soal biaya itu hoaks."));
    CHECK_FALSE(has("mitos", "Vaksin beracun."));
    CHECK_FALSE(has("mitos", "Ini bukan hoaks."));
    CHECK(has("alasan", "Itu tidak benar karena vaksin sudah diuji."));
    CHECK_FALSE(has("alasan", "Vaksin tidak menyebabkan lumpuh."));
    CHECK_FALSE(has("alasan", "Dinas Kesehatan menyatakan air aman."));
}

TEST_CASE("what could not be made sure of is neither known nor asked for") {
    constexpr auto open = "Belum dapat kami pastikan kapan keadaan pulih.";
    CHECK(has("yang-belum-diketahui", open));
    CHECK_FALSE(has("yang-diketahui", open));
    CHECK_FALSE(has("ajakan", open));
    CHECK(has("yang-diketahui", "Sudah kami pastikan air aman."));
    CHECK_FALSE(has("ajakan", "Kami pastikan air aman."));
    CHECK(has("ajakan", "Pastikan air direbus dulu."));
    CHECK(has("ajakan", "Cuci tangan, dan pastikan anak diimunisasi."));
}

TEST_CASE("a keyword alone is no element") {
    constexpr auto headings = "Yang diketahui. Yang belum diketahui. Kabar berikutnya.";
    for (const char* element : {"yang-diketahui", "yang-belum-diketahui", "pembaruan-berikut"}) CHECK_FALSE(has(element, headings));
    CHECK(has("yang-diketahui", "Yang sudah kami ketahui:\n- beberapa warga mual sejak pagi"));
    CHECK(has("yang-belum-diketahui", "Yang belum diketahui:\n- dari mana asal makanannya"));
    CHECK_FALSE(has("yang-belum-diketahui", "Kami belum tahu. Terima kasih."));
    CHECK(has("yang-belum-diketahui", "Apa penyebabnya? Kami belum tahu."));
    CHECK_FALSE(has("yang-diketahui", "Hasil pemeriksaan belum keluar."));
    CHECK_FALSE(has("alasan", "Hasil pemeriksaan belum keluar."));
    CHECK(has("yang-belum-diketahui", "Hasil pemeriksaan belum keluar."));
    CHECK_FALSE(has("yang-belum-diketahui", "Lima anak belum keluar dari rumah sakit."));
    CHECK_FALSE(has("yang-belum-diketahui", "Keluarga sedang menunggu di rumah sakit."));
    CHECK(has("yang-belum-diketahui", "Penetapannya menunggu keputusan Bupati."));
    CHECK_FALSE(has("alasan", "Karena itu jangan disebarkan ke grup lain."));
    CHECK_FALSE(has("alasan", "Kami minta maaf karena terlambat menjawab Ibu."));
    CHECK(has("alasan", "Itu keliru karena itu rekaman latihan tahun lalu."));
    CHECK_FALSE(has("ajakan", "Kami minta maaf."));
    CHECK_FALSE(has("ajakan", "Tim segera bekerja."));
    CHECK(has("ajakan", "Kami minta warga tetap di rumah."));
    CHECK(has("ajakan", "Kalau ragu, langsung periksa."));
    CHECK_FALSE(has("bantuan", "Puskesmas penuh pagi ini."));
    CHECK(has("bantuan", "Ada petugas di 0299 555 119."));
}

TEST_CASE("a next update has a time") {
    for (const char* promise : {"Kabar berikutnya pukul 08.30.", "Jam 08.20 nanti kami bicara lagi.", "Hasilnya kami sampaikan pukul 08.20 WIB.", "Data terbaru kami rilis sekitar pukul 08.35.",
                                "Pukul sembilan kami kabari lagi.", "Sore ini kami umumkan perkembangan selanjutnya.", "Kami perbarui setiap 30 menit.", "Dalam satu jam kami sampaikan hasilnya kembali.",
                                "Tunggu penjelasan kami pukul 09.00.", "Konferensi pers pukul 09.00 di aula.", "Besok pagi kami kabari lagi."}) {
        INFO(promise);
        CHECK(has("pembaruan-berikut", promise));
    }
    for (const char* none : {"Informasi selanjutnya menyusul.", "Kami kabari lagi secepatnya.", "Kabar berikutnya.", "Pantau terus akun kami.", "Kami sampaikan bahwa hari ini ada rapat.",
                             "Kami sampaikan bahwa pukul 08.00 loket dibuka.", "Tadi pukul 08.00 kami sampaikan angka awal.", "Data pukul 08.35: 14 kasus.", "Loket buka lagi pukul 08.00.",
                             "Kami tidak akan memperbarui informasi ini pukul 09.00.", "Apakah pukul 09.00 ada kabar lagi?"}) {
        INFO(none);
        CHECK_FALSE(has("pembaruan-berikut", none));
    }
}

TEST_CASE("a question has no element") { CHECK_FALSE(has("bantuan", "Harus hubungi 119?")); }
