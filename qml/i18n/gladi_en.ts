<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Tentang Gladi</source>
        <translation>About Gladi</translation>
    </message>
    <message>
        <source>Versi %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Gladi adalah tempat berlatih komunikasi krisis: kabar, pertanyaan pers dan laporan datang menurut jam, Anda menjawab, dan setiap nilai dapat ditelusuri sampai ke tindakan Anda.</source>
        <translation>Gladi is a place to practise crisis communication: news, press questions and reports arrive by the clock, you respond, and every score can be traced back to what you did.</translation>
    </message>
    <message>
        <source>Semua berjalan tanpa internet dan semua rekaman tetap di komputer ini. Tokoh, lembaga dan media di dalam latihan adalah rekaan.</source>
        <translation>Everything works without the internet, and every record stays on this computer. The people, agencies and media in the exercises are fictional.</translation>
    </message>
    <message>
        <source>Perangkat lunak sumber terbuka, Lisensi Apache 2.0.</source>
        <translation>Open-source software, Apache License 2.0.</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <source>Jawaban Anda</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Jawaban Anda kepada %1</source>
        <translation>Your answer to %1</translation>
    </message>
    <message>
        <source>Yang sudah dipastikan, yang belum, dan kapan kabar berikutnya</source>
        <translation>What is confirmed, what is not, and when there will be more</translation>
    </message>
    <message>
        <source>Kirim jawaban</source>
        <translation>Send answer</translation>
    </message>
    <message>
        <source>Tidak dapat ditarik, tetapi dapat dikoreksi</source>
        <translation>It cannot be withdrawn, but it can be corrected</translation>
    </message>
    <message>
        <source>Tolak menjawab</source>
        <translation>Decline to answer</translation>
    </message>
    <message>
        <source>Kirim setelah latihan dilanjutkan.</source>
        <translation>Send it once the exercise has resumed.</translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>Terang</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Ikuti sistem</source>
        <translation>Follow the system</translation>
    </message>
    <message>
        <source>Tampilan: %1</source>
        <translation>Appearance: %1</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>Arsip latihan</source>
        <translation>Past exercises</translation>
    </message>
    <message>
        <source>Sesi tidak dapat dibuang</source>
        <translation>The session could not be discarded</translation>
    </message>
    <message>
        <source>Berkasnya masih ada dan tidak berubah. Tutup program lain yang memakainya, lalu coba lagi.</source>
        <translation>The file is still there, unchanged. Close any other program that is using it, then try again.</translation>
    </message>
    <message>
        <source>Belum ada latihan</source>
        <translation>No exercises yet</translation>
    </message>
    <message>
        <source>Setiap latihan yang Anda mulai tersimpan di sini. Yang terputus dapat dilanjutkan, yang selesai dapat dilihat lagi hasilnya.</source>
        <translation>Every exercise you start is kept here. An interrupted one can be resumed; the results of a finished one can be opened again.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>BasisChips</name>
    <message>
        <source>Dasar</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Belum ada dasar. Tekan D pada unggahan atau memo yang menjadi dasar pernyataan.</source>
        <translation>No basis yet. Press D on the post or memo that the statement rests on.</translation>
    </message>
    <message>
        <source>Lepas dasar ini</source>
        <translation>Remove this basis</translation>
    </message>
</context>
<context>
    <name>BriefingAside</name>
    <message>
        <source>Yang akan terjadi</source>
        <translation>What will happen</translation>
    </message>
    <message>
        <source>Jam latihan berjalan</source>
        <translation>The exercise clock runs</translation>
    </message>
    <message>
        <source>Unggahan, pertanyaan pers dan laporan datang menurut jam di kiri atas.</source>
        <translation>Posts, press questions and reports arrive by the clock at the top left.</translation>
    </message>
    <message>
        <source>Kewajiban punya batas waktu</source>
        <translation>Obligations have a time limit</translation>
    </message>
    <message>
        <source>Yang Anda tanggung tampil di meja kerja dengan sisa waktunya.</source>
        <translation>What you owe is shown on your desk with the time left.</translation>
    </message>
    <message>
        <source>Anda boleh menjeda</source>
        <translation>You may pause</translation>
    </message>
    <message>
        <source>Jam berhenti dan tidak ada yang terlewat. Setiap tindakan langsung tersimpan.</source>
        <translation>The clock stops and nothing is missed. Every action is saved at once.</translation>
    </message>
    <message>
        <source>Yang dinilai</source>
        <translation>What is scored</translation>
    </message>
    <message>
        <source>Kecepatan</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Apakah setiap kewajiban dijawab dalam waktunya.</source>
        <translation>Whether every obligation is met in time.</translation>
    </message>
    <message>
        <source>Akurasi</source>
        <translation>Accuracy</translation>
    </message>
    <message>
        <source>Apakah yang Anda tulis benar, lengkap dan tidak mengulang kabar bohong.</source>
        <translation>Whether what you write is true, complete and does not repeat a falsehood.</translation>
    </message>
    <message>
        <source>Kepatuhan SOP</source>
        <translation>SOP compliance</translation>
    </message>
    <message>
        <source>Apakah urutan dan syarat kerja dipatuhi: periksa, ajukan, terbitkan, koreksi.</source>
        <translation>Whether the order and conditions of the work are kept: check, submit, publish, correct.</translation>
    </message>
</context>
<context>
    <name>BriefingPage</name>
    <message>
        <source>Pengarahan · jam belum berjalan</source>
        <translation>Briefing · the clock is not running yet</translation>
    </message>
    <message>
        <source>Peran %1</source>
        <translation>Role: %1</translation>
    </message>
    <message>
        <source>Peran Anda</source>
        <translation>Your role</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Mulai latihan</source>
        <translation>Start the exercise</translation>
    </message>
    <message>
        <source>STARTEX: jam mulai berjalan</source>
        <translation>STARTEX: the clock starts running</translation>
    </message>
    <message>
        <source>Sebelum mulai: tes awal</source>
        <translation>Before you start: a first test</translation>
    </message>
    <message>
        <source>%1 pertanyaan singkat, yang diajukan lagi sesudah latihan. Boleh dilewati; tidak ikut dalam ketiga nilai.</source>
        <translation>%1 short questions, which are asked again after the exercise. You may skip them; they are no part of the three scores.</translation>
    </message>
    <message>
        <source>Lanjutkan tes</source>
        <translation>Go on with the test</translation>
    </message>
    <message>
        <source>Kerjakan tes</source>
        <translation>Take the test</translation>
    </message>
    <message>
        <source>Tinggalkan ruang</source>
        <translation>Leave the room</translation>
    </message>
    <message>
        <source>Menunggu pelatih memulai latihan</source>
        <translation>Waiting for the trainer to start the exercise</translation>
    </message>
    <message>
        <source>Menyambung lagi ke komputer pelatih</source>
        <translation>Reconnecting to the trainer&apos;s computer</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Sedang memproses</source>
        <translation>Working</translation>
    </message>
</context>
<context>
    <name>ChannelRail</name>
    <message>
        <source>Kanal</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Pantau</source>
        <translation>Monitor</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Sumber resmi disebut?</source>
        <translation>Is an official source named?</translation>
    </message>
    <message>
        <source>Apa yang sudah diketahui?</source>
        <translation>What is known?</translation>
    </message>
    <message>
        <source>Apa yang belum diketahui?</source>
        <translation>What is not known yet?</translation>
    </message>
    <message>
        <source>Kapan pembaruan berikut?</source>
        <translation>When is the next update?</translation>
    </message>
    <message>
        <source>Apa yang harus dilakukan warga?</source>
        <translation>What should the public do?</translation>
    </message>
    <message>
        <source>Di mana mendapat bantuan?</source>
        <translation>Where can people get help?</translation>
    </message>
    <message>
        <source>Ada empati bagi yang terdampak?</source>
        <translation>Is there empathy for those affected?</translation>
    </message>
    <message>
        <source>sudah</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Daftar periksa</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Sudah diverifikasi?</source>
        <translation>Verified?</translation>
    </message>
    <message>
        <source>Sudah disetujui?</source>
        <translation>Approved?</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ConsoleBar</name>
    <message>
        <source>Menunggu peserta</source>
        <translation>Waiting for participants</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Dijeda</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Halaman</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Ruang</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Latihan</source>
        <translation>Exercises</translation>
    </message>
    <message>
        <source>%1 dari %2 tersambung</source>
        <translation>%1 of %2 connected</translation>
    </message>
    <message>
        <source>Jam latihan %1</source>
        <translation>Exercise clock %1</translation>
    </message>
    <message>
        <source>Kecepatan</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Mulai latihan</source>
        <translation>Start the exercise</translation>
    </message>
    <message>
        <source>STARTEX bagi semua tim; yang belum punya tim ditempatkan sendiri</source>
        <translation>STARTEX for all teams; whoever has no team is put into one</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Jeda</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Bagi semua tim</source>
        <translation>For all teams</translation>
    </message>
    <message>
        <source>Loncat ke kejadian berikut</source>
        <translation>Jump to the next event</translation>
    </message>
    <message>
        <source>Lihat hasil</source>
        <translation>See results</translation>
    </message>
    <message>
        <source>Layar ruang</source>
        <translation>Wall screen</translation>
    </message>
    <message>
        <source>Akhiri</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Akhiri latihan</source>
        <translation>End the exercise</translation>
    </message>
    <message>
        <source>Tutup ruang</source>
        <translation>Close the room</translation>
    </message>
</context>
<context>
    <name>ConsolePage</name>
    <message>
        <source>Sesi tidak dapat direkam lagi</source>
        <translation>The session can no longer be recorded</translation>
    </message>
    <message>
        <source>Jam dihentikan dan peserta diberi tahu. Yang sudah diterima tetap tersimpan. Kosongkan ruang di diska, tutup ruang ini, lalu lanjutkan dari arsip.</source>
        <translation>The clock has been stopped and participants are told. What was accepted is kept. Make room on the disk, close this room, then go on from the archive.</translation>
    </message>
    <message>
        <source>Daftar kejadian</source>
        <translation>Events (MSEL)</translation>
    </message>
    <message>
        <source>Sisipkan</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Tunda 5 menit</source>
        <translation>Delay by 5 min</translation>
    </message>
    <message>
        <source>Semua yang belum datang mundur lima menit, jaraknya tetap</source>
        <translation>All that is still to come moves back five minutes, with its spacing</translation>
    </message>
    <message>
        <source>Tim</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Petunjuk pelatih</source>
        <translation>Trainer&apos;s hint</translation>
    </message>
    <message>
        <source>Hanya untuk %1.</source>
        <translation>For %1 only.</translation>
    </message>
    <message>
        <source>Untuk semua tim.</source>
        <translation>For all teams.</translation>
    </message>
    <message>
        <source>Kirim</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Akhiri latihan untuk semua tim?</source>
        <translation>End the exercise for all teams?</translation>
    </message>
    <message>
        <source>Jam berhenti di sini dan tidak dapat dijalankan lagi. Yang belum datang tidak dinilai.</source>
        <translation>The clock stops here and cannot be started again. What has not come is not scored.</translation>
    </message>
    <message>
        <source>Akhiri</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Tutup ruang?</source>
        <translation>Close the room?</translation>
    </message>
    <message>
        <source>Peserta keluar dari ruang. Hasilnya ada di arsip.</source>
        <translation>Participants leave the room. The results are in the archive.</translation>
    </message>
    <message>
        <source>Jam berhenti dan peserta menunggu. Ruang yang sama dapat dibuka lagi dari arsip, dengan kode yang sama.</source>
        <translation>The clock stops and participants wait. The same room can be opened again from the archive, with the same code.</translation>
    </message>
    <message>
        <source>Tutup ruang</source>
        <translation>Close the room</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Koreksi pernyataan</source>
        <translation>Correct a statement</translation>
    </message>
    <message>
        <source>Sebutkan apa yang keliru dan apa yang benar. Koreksi terbit di kanal yang sama.</source>
        <translation>Say what was wrong and what is right. The correction appears in the same channel.</translation>
    </message>
    <message>
        <source>Koreksi</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Yang benar adalah …</source>
        <translation>What is right is …</translation>
    </message>
    <message>
        <source>Terbitkan koreksi</source>
        <translation>Publish correction</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DebriefPage</name>
    <message>
        <source>Ekspor gagal</source>
        <translation>Export failed</translation>
    </message>
    <message>
        <source>Tersimpan di %1</source>
        <translation>Saved in %1</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Pelanggaran berat</source>
        <translation>Serious breaches</translation>
    </message>
    <message>
        <source>Kewajiban</source>
        <translation>Obligations</translation>
    </message>
    <message>
        <source>SOP</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>Pertanyaan diskusi</source>
        <translation>Questions for discussion</translation>
    </message>
    <message>
        <source>Tes</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Tim</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>Tolak menjawab?</source>
        <translation>Decline to answer?</translation>
    </message>
    <message>
        <source>Penanya menerima alasan Anda. Keputusan ini tidak dapat ditarik.</source>
        <translation>Your reason is sent to the person who asked. This cannot be undone.</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Mengapa belum atau tidak dapat dijawab, dan kapan bisa</source>
        <translation>Why you cannot answer, or not yet, and when you can</translation>
    </message>
    <message>
        <source>Tolak menjawab</source>
        <translation>Decline to answer</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Buka meja kerja</source>
        <translation>Open the desk</translation>
    </message>
    <message>
        <source>Meja kerja</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Kewajiban</source>
        <translation>Obligations</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Tutup meja kerja</source>
        <translation>Close the desk</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Baris %1: </source>
        <translation>Line %1: </translation>
    </message>
    <message>
        <source>nama belum ada</source>
        <translation>the name is missing</translation>
    </message>
    <message>
        <source>isian lebih panjang dari 100 huruf</source>
        <translation>longer than 100 characters</translation>
    </message>
    <message>
        <source>NIP harus 18 angka</source>
        <translation>a NIP has 18 digits</translation>
    </message>
    <message>
        <source>orang ini sudah ada di daftar</source>
        <translation>this person is on the list already</translation>
    </message>
    <message>
        <source>bukan teks</source>
        <translation>is no text</translation>
    </message>
    <message>
        <source>daftar terlalu panjang; sisanya tidak dibaca</source>
        <translation>the list is too long; the rest is left out</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Buang sesi ini?</source>
        <translation>Discard this session?</translation>
    </message>
    <message>
        <source>“%1” dipindahkan ke tempat sampah komputer ini dan dapat dikembalikan dari sana.</source>
        <translation>“%1” is moved to this computer&apos;s trash and can be restored from there.</translation>
    </message>
    <message>
        <source>Buang</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Draf baru</source>
        <translation>New draft</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Belum ada draf</source>
        <translation>No drafts yet</translation>
    </message>
    <message>
        <source>Mulai dari sini, atau tekan D pada unggahan yang menjadi dasar pernyataan.</source>
        <translation>Begin here, or press D on the post that the statement rests on.</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Masih kosong</source>
        <translation>Still empty</translation>
    </message>
    <message>
        <source>Koreksi</source>
        <translation>Correct</translation>
    </message>
</context>
<context>
    <name>EditorActions</name>
    <message>
        <source>Terbitkan</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Terbit di %1</source>
        <translation>Appears in %1</translation>
    </message>
    <message>
        <source>Terbitkan setelah latihan dilanjutkan</source>
        <translation>Publish once the exercise has resumed</translation>
    </message>
    <message>
        <source>Diajukan</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Ajukan persetujuan</source>
        <translation>Submit for approval</translation>
    </message>
    <message>
        <source>Belum disetujui pimpinan</source>
        <translation>Not approved by the head of office</translation>
    </message>
    <message>
        <source>Terbitkan tanpa persetujuan? Yang sudah terbit tidak dapat ditarik, hanya dikoreksi.</source>
        <translation>Publish without approval? What is published cannot be withdrawn, only corrected.</translation>
    </message>
    <message>
        <source>Terbitkan tanpa persetujuan</source>
        <translation>Publish without approval</translation>
    </message>
</context>
<context>
    <name>ExpandCard</name>
    <message>
        <source>Ciutkan</source>
        <translation>Collapse</translation>
    </message>
    <message>
        <source>Bentangkan</source>
        <translation>Expand</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Ekspor CSV</source>
        <translation>Export CSV</translation>
    </message>
    <message>
        <source>Tabel nilai, kewajiban dan aturan</source>
        <translation>Tables of scores, obligations and rules</translation>
    </message>
    <message>
        <source>Laporan HTML</source>
        <translation>HTML report</translation>
    </message>
    <message>
        <source>Laporan untuk dibaca di peramban</source>
        <translation>A report to read in a browser</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>FailureBanner</name>
    <message>
        <source>Latihan tidak dapat dibuka</source>
        <translation>The exercise could not be opened</translation>
    </message>
    <message>
        <source>Latihan tidak dapat dilanjutkan</source>
        <translation>The exercise could not be resumed</translation>
    </message>
    <message>
        <source>Hasil tidak dapat ditampilkan</source>
        <translation>The results could not be shown</translation>
    </message>
    <message>
        <source>Ekspor gagal</source>
        <translation>Export failed</translation>
    </message>
    <message>
        <source>Ada skenario yang tidak dapat dibaca</source>
        <translation>A scenario could not be read</translation>
    </message>
    <message>
        <source>Arsip tidak dapat dibaca sepenuhnya</source>
        <translation>The archive could not be read completely</translation>
    </message>
    <message>
        <source>Ada yang tidak berhasil</source>
        <translation>Something did not work</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FeedPage</name>
    <message>
        <source>Tidak ditemukan</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Semua sudah dipilah</source>
        <translation>Everything is sorted</translation>
    </message>
    <message>
        <source>Masih sepi</source>
        <translation>Quiet so far</translation>
    </message>
    <message>
        <source>Tidak ada yang memuat kata itu di sini.</source>
        <translation>Nothing here contains that word.</translation>
    </message>
    <message>
        <source>Yang baru akan muncul di sini.</source>
        <translation>New posts will appear here.</translation>
    </message>
    <message>
        <source>Yang masuk di kanal ini muncul di sini begitu latihan berjalan.</source>
        <translation>What arrives in this channel appears here once the exercise is running.</translation>
    </message>
    <message>
        <source>%1 unggahan baru</source>
        <translation>%1 new</translation>
    </message>
    <message>
        <source>Lanjut ke yang belum terlihat</source>
        <translation>Go on to what you have not seen</translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>FeedToolbar</name>
    <message>
        <source>Cari di %1</source>
        <translation>Search %1</translation>
    </message>
    <message>
        <source>Belum dipilah</source>
        <translation>Not sorted</translation>
    </message>
    <message>
        <source>Hanya yang belum Anda tandai</source>
        <translation>Only what you have not marked</translation>
    </message>
    <message>
        <source>Pintasan papan ketik</source>
        <translation>Keyboard shortcuts</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>Latihan selesai</source>
        <translation>The exercise is over</translation>
    </message>
    <message>
        <source>Hasil dibahas bersama pelatih.</source>
        <translation>The results are discussed with the trainer.</translation>
    </message>
    <message>
        <source>Tinggalkan ruang</source>
        <translation>Leave the room</translation>
    </message>
</context>
<context>
    <name>GroupBubble</name>
    <message>
        <source>Diteruskan berkali-kali</source>
        <translation>Forwarded many times</translation>
    </message>
    <message>
        <source>Anda</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Membalas %1</source>
        <translation>Replying to %1</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Adakan lokakarya</source>
        <translation>Host a workshop</translation>
    </message>
    <message>
        <source>Komputer ini menjadi tuan rumah. Laptop peserta bergabung lewat jaringan yang sama, tanpa internet.</source>
        <translation>This computer is the host. Participants&apos; laptops join over the same network, without internet.</translation>
    </message>
    <message>
        <source>Skenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Jumlah tim</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Setiap tim menjalani seluruh krisis sendiri, dan tidak melihat tim lain.</source>
        <translation>Each team goes through the whole crisis by itself, and does not see the others.</translation>
    </message>
    <message>
        <source>Daftar peserta (boleh kosong)</source>
        <translation>List of participants (may be empty)</translation>
    </message>
    <message>
        <source>Satu orang satu baris: nama, instansi, jabatan, NIP, tim. Tempel dari lembar kerja, atau muat berkas CSV. Peserta lalu memilih namanya sendiri.</source>
        <translation>One person a line: name, agency, position, NIP, team. Paste from a spreadsheet, or load a CSV file. Participants then choose their own names.</translation>
    </message>
    <message>
        <source>Daftar peserta</source>
        <translation>List of participants</translation>
    </message>
    <message>
        <source>Ani Lestari, Dinas Kominfo, Pranata Humas</source>
        <translation>Ani Lestari, Communications Office, Press officer</translation>
    </message>
    <message>
        <source>Muat berkas CSV</source>
        <translation>Load a CSV file</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Buka ruang</source>
        <translation>Open the room</translation>
    </message>
    <message>
        <source>Daftar (*.csv *.txt *.tsv)</source>
        <translation>Lists (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Semua berkas (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>InjectPanel</name>
    <message>
        <source>Penilai: %1</source>
        <translation>Evaluators: %1</translation>
    </message>
    <message>
        <source>Keluarkan sekarang</source>
        <translation>Release now</translation>
    </message>
    <message>
        <source>Tunda 5 menit</source>
        <translation>Delay by 5 min</translation>
    </message>
    <message>
        <source>Jangan lewati</source>
        <translation>Do not skip</translation>
    </message>
    <message>
        <source>Lewati</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Tarik kembali</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Selama belum tampil di layar siapa pun</source>
        <translation>While it has been on nobody&apos;s screen</translation>
    </message>
</context>
<context>
    <name>InquiryDetail</name>
    <message>
        <source>Panggilan telepon</source>
        <translation>Phone call</translation>
    </message>
    <message>
        <source>Pertanyaan pers</source>
        <translation>Press question</translation>
    </message>
    <message>
        <source>Menelepon pada %1</source>
        <translation>Called at %1</translation>
    </message>
    <message>
        <source>Verifikasi</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Jadikan dasar</source>
        <translation>Use as basis</translation>
    </message>
    <message>
        <source>Jadikan dasar pernyataan</source>
        <translation>Use as basis for a statement</translation>
    </message>
    <message>
        <source>Jawaban terkirim</source>
        <translation>Answer sent</translation>
    </message>
    <message>
        <source>Anda menolak menjawab</source>
        <translation>You declined to answer</translation>
    </message>
    <message>
        <source>Koreksi jawaban</source>
        <translation>Correct the answer</translation>
    </message>
</context>
<context>
    <name>InquiryPage</name>
    <message>
        <source>Cari di %1</source>
        <translation>Search %1</translation>
    </message>
    <message>
        <source>Belum ada pertanyaan</source>
        <translation>No questions yet</translation>
    </message>
    <message>
        <source>Pilih pertanyaan</source>
        <translation>Choose a question</translation>
    </message>
    <message>
        <source>Surat dan telepon dari wartawan muncul di sini, dengan tenggatnya.</source>
        <translation>Mail and calls from journalists appear here, with their deadlines.</translation>
    </message>
    <message>
        <source>Isi dan kolom jawaban terbuka di sini.</source>
        <translation>The question and the space for your answer open here.</translation>
    </message>
</context>
<context>
    <name>InquiryRow</name>
    <message>
        <source>Belum dibaca</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>Panggilan masuk</source>
        <translation>Incoming call</translation>
    </message>
    <message>
        <source>Sudah dijawab</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Declined</translation>
    </message>
</context>
<context>
    <name>InsertDialog</name>
    <message>
        <source>Sisipkan kejadian</source>
        <translation>Insert an event</translation>
    </message>
    <message>
        <source>Saluran</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Atas nama</source>
        <translation>In the name of</translation>
    </message>
    <message>
        <source>Judul (boleh kosong)</source>
        <translation>Title (may be empty)</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Batas jawab (hanya pers dan telepon)</source>
        <translation>Time to answer (press and phone only)</translation>
    </message>
    <message>
        <source>Batas jawab</source>
        <translation>Time to answer</translation>
    </message>
    <message>
        <source>tanpa</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Keluarkan</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>JoinCompare</name>
    <message>
        <source>Apakah sidik jari ini sama dengan yang tampil di layar pelatih?</source>
        <translation>Is this fingerprint the same as on the trainer&apos;s screen?</translation>
    </message>
    <message>
        <source>Sidik jari %1</source>
        <translation>Fingerprint %1</translation>
    </message>
    <message>
        <source>Dengan begitu Anda yakin tersambung ke komputer pelatih, bukan ke komputer lain. Bila ada satu saja yang berbeda, jangan lanjutkan dan beri tahu pelatih.</source>
        <translation>This makes sure that you are connected to the trainer&apos;s computer and to no other. If a single character differs, do not go on and tell the trainer.</translation>
    </message>
    <message>
        <source>Cocok, lanjutkan</source>
        <translation>The same, go on</translation>
    </message>
    <message>
        <source>Tidak cocok</source>
        <translation>Not the same</translation>
    </message>
</context>
<context>
    <name>JoinIntroduce</name>
    <message>
        <source>Pilih nama Anda</source>
        <translation>Choose your name</translation>
    </message>
    <message>
        <source>Siapa Anda?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Cari nama, instansi atau jabatan</source>
        <translation>Search name, agency or position</translation>
    </message>
    <message>
        <source>Daftar peserta</source>
        <translation>List of participants</translation>
    </message>
    <message>
        <source>Tidak ada nama yang cocok. Ubah pencarian, atau masuk dengan nama sendiri.</source>
        <translation>No name fits. Change the search, or join by a name of your own.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Instansi (boleh kosong)</source>
        <translation>Agency (optional)</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Jabatan (boleh kosong)</source>
        <translation>Position (optional)</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Bergabung</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Pilih dari daftar</source>
        <translation>Choose from the list</translation>
    </message>
    <message>
        <source>Nama saya tidak ada di daftar</source>
        <translation>My name is not on the list</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Ikut lokakarya</source>
        <translation>Join a workshop</translation>
    </message>
    <message>
        <source>Tunggu %1 detik</source>
        <translation>Wait %1 seconds</translation>
    </message>
    <message>
        <source>Kembali ke ruang tadi</source>
        <translation>Back to the last room</translation>
    </message>
    <message>
        <source>Sebagai peserta yang sama; semua yang sudah Anda kirim masih ada</source>
        <translation>As the same participant; everything you have sent is still there</translation>
    </message>
    <message>
        <source>Mencari ruang…</source>
        <translation>Looking for the room…</translation>
    </message>
    <message>
        <source>Memasuki ruang…</source>
        <translation>Entering the room…</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Mulai dari awal</source>
        <translation>Start over</translation>
    </message>
</context>
<context>
    <name>JoinRoom</name>
    <message>
        <source>Ruang di jaringan ini</source>
        <translation>Rooms on this network</translation>
    </message>
    <message>
        <source>Alamat atau tautan</source>
        <translation>Address or link</translation>
    </message>
    <message>
        <source>Pilih ruang di atas, atau ketik alamat dari layar pelatih.</source>
        <translation>Choose a room above, or type the address on the trainer&apos;s screen.</translation>
    </message>
    <message>
        <source>Ketik alamat dari layar pelatih. Ruang di jaringan ini tampil sendiri begitu terdengar.</source>
        <translation>Type the address on the trainer&apos;s screen. Rooms on this network appear by themselves as soon as they are heard.</translation>
    </message>
    <message>
        <source>Kode gabung</source>
        <translation>Join code</translation>
    </message>
    <message>
        <source>Kode gabung, enam huruf dan angka</source>
        <translation>Join code, six letters and digits</translation>
    </message>
    <message>
        <source>Enam huruf dan angka dari layar pelatih. Tautan sudah memuatnya.</source>
        <translation>Six letters and digits on the trainer&apos;s screen. A link already holds them.</translation>
    </message>
    <message>
        <source>Masuk ke ruang</source>
        <translation>Enter the room</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Tutup Gladi sekarang?</source>
        <translation>Close Gladi now?</translation>
    </message>
    <message>
        <source>Latihan belum selesai. Semua tindakan Anda sudah tersimpan; latihan dapat dilanjutkan nanti dari Arsip.</source>
        <translation>The exercise is not over. Everything you did is saved; you can resume it later from the Archive.</translation>
    </message>
    <message>
        <source>Tutup Gladi</source>
        <translation>Close Gladi</translation>
    </message>
    <message>
        <source>Tetap berlatih</source>
        <translation>Keep going</translation>
    </message>
    <message>
        <source>Latihan belum selesai. Yang sudah terkirim tersimpan di komputer pelatih; Anda dapat masuk lagi lewat Lokakarya, Kembali ke ruang tadi.</source>
        <translation>The exercise is not over. What you have sent is saved on the trainer&apos;s computer; you can come back by Workshop, Back to the last room.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Belum ada skenario</source>
        <translation>No scenarios yet</translation>
    </message>
    <message>
        <source>Skenario adalah map di folder scenarios di sebelah program Gladi. Letakkan satu di sana, lalu muat ulang.</source>
        <translation>A scenario is a folder inside the “scenarios” folder next to the Gladi program. Put one there, then reload.</translation>
    </message>
    <message>
        <source>Muat ulang</source>
        <translation>Reload</translation>
    </message>
    <message>
        <source>Pilih latihan</source>
        <translation>Choose an exercise</translation>
    </message>
    <message>
        <source>Daftar latihan</source>
        <translation>List of exercises</translation>
    </message>
    <message>
        <source>Waktu belum berjalan: Anda membaca pengarahan dahulu.</source>
        <translation>The clock is not running yet: you read the briefing first.</translation>
    </message>
    <message>
        <source>Buka pengarahan</source>
        <translation>Open the briefing</translation>
    </message>
</context>
<context>
    <name>LinkState</name>
    <message>
        <source>Tidak terekam</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Sambungan berakhir</source>
        <translation>Connection ended</translation>
    </message>
    <message>
        <source>Tersambung</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Menyambung lagi; tulisan Anda aman</source>
        <translation>Reconnecting; your texts are safe</translation>
    </message>
</context>
<context>
    <name>LobbyPane</name>
    <message>
        <source>Kode gabung</source>
        <translation>Join code</translation>
    </message>
    <message>
        <source>Kode gabung %1</source>
        <translation>Join code %1</translation>
    </message>
    <message>
        <source>Kode QR dengan alamat, kode gabung dan sidik jari</source>
        <translation>QR code with address, join code and fingerprint</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Sidik jari</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Harus sama dengan yang tampil di laptop peserta.</source>
        <translation>Must be the same as on the participants&apos; laptops.</translation>
    </message>
    <message>
        <source>Peserta</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Bagi acak</source>
        <translation>At random</translation>
    </message>
    <message>
        <source>Tim sama besar, peran dibagi</source>
        <translation>Teams of equal size, roles shared out</translation>
    </message>
    <message>
        <source>Per instansi</source>
        <translation>By agency</translation>
    </message>
    <message>
        <source>Orang seinstansi dalam satu tim</source>
        <translation>People of one agency in one team</translation>
    </message>
    <message>
        <source>Campur instansi</source>
        <translation>Mix agencies</translation>
    </message>
    <message>
        <source>Orang seinstansi dalam tim yang berlainan</source>
        <translation>People of one agency in different teams</translation>
    </message>
    <message>
        <source>Belum ada peserta</source>
        <translation>Nobody is here yet</translation>
    </message>
    <message>
        <source>Peserta membuka Gladi, memilih Lokakarya, lalu mengetik kode gabung. Namanya muncul di sini.</source>
        <translation>Participants open Gladi, choose Workshop and type the join code. Their names appear here.</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>Catatan baru</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Catat keputusan dan alasannya</source>
        <translation>Note a decision and the reason for it</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Log masih kosong</source>
        <translation>The log is still empty</translation>
    </message>
    <message>
        <source>Tindakan Anda, catatan, dan jawaban sumber tercatat di sini.</source>
        <translation>Your actions, notes and sources&apos; replies are recorded here.</translation>
    </message>
</context>
<context>
    <name>MediaNote</name>
    <message>
        <source>Lampiran: %1</source>
        <translation>Attachment: %1</translation>
    </message>
</context>
<context>
    <name>MemoSheet</name>
    <message>
        <source>Memo internal, tidak untuk disebarluaskan</source>
        <translation>Internal memo, not for distribution</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Perihal</source>
        <translation>Subject</translation>
    </message>
</context>
<context>
    <name>MicroblogPost</name>
    <message>
        <source>Membalas %1</source>
        <translation>Replying to %1</translation>
    </message>
</context>
<context>
    <name>MonitorChannel</name>
    <message>
        <source>%1: %2 masuk, %3 belum dibaca, %4 belum dipilah</source>
        <translation>%1: %2 received, %3 unread, %4 not sorted</translation>
    </message>
</context>
<context>
    <name>MonitorPage</name>
    <message>
        <source>Pantau</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Belum dibaca</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>Belum dipilah</source>
        <translation>Not sorted</translation>
    </message>
    <message>
        <source>Jawaban sumber terbaru</source>
        <translation>Latest replies from sources</translation>
    </message>
    <message>
        <source>Minta kabar terbaru</source>
        <translation>Ask for the latest</translation>
    </message>
    <message>
        <source>Sumber menjawab setelah beberapa saat. Setiap jawaban muncul di sini dan di log.</source>
        <translation>A source replies after a while. Every reply appears here and in the log.</translation>
    </message>
</context>
<context>
    <name>MselRow</name>
    <message>
        <source>sudah</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>sebagian tim</source>
        <translation>some teams</translation>
    </message>
    <message>
        <source>berikutnya</source>
        <translation>next</translation>
    </message>
    <message>
        <source>bila syarat terpenuhi</source>
        <translation>if its condition holds</translation>
    </message>
    <message>
        <source>dilewati</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>tidak akan datang</source>
        <translation>will not come</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Latihan</source>
        <translation>Exercises</translation>
    </message>
    <message>
        <source>Arsip</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Tentang Gladi</source>
        <translation>About Gladi</translation>
    </message>
    <message>
        <source>Lokakarya</source>
        <translation>Workshop</translation>
    </message>
</context>
<context>
    <name>NewsArticle</name>
    <message>
        <source>Ditulis oleh %1</source>
        <translation>By %1</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Sumber menjawab</source>
        <translation>A source has replied</translation>
    </message>
    <message>
        <source>Draf disetujui</source>
        <translation>Draft approved</translation>
    </message>
    <message>
        <source>Draf dikembalikan</source>
        <translation>Draft returned</translation>
    </message>
    <message>
        <source>Latihan tidak dapat direkam lagi</source>
        <translation>The exercise can no longer be recorded</translation>
    </message>
    <message>
        <source>Latihan dijeda</source>
        <translation>The exercise is paused</translation>
    </message>
    <message>
        <source>Jam berhenti. Anda tetap dapat membaca dan menulis draf.</source>
        <translation>The clock has stopped. You can still read and write drafts.</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Telepon berdering</source>
        <translation>Phone ringing</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Sambungan ke ruang berakhir</source>
        <translation>The connection to the room has ended</translation>
    </message>
    <message>
        <source>Tinggalkan ruang</source>
        <translation>Leave the room</translation>
    </message>
</context>
<context>
    <name>ObligationCard</name>
    <message>
        <source>Terlambat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Tepat waktu</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>%1 · target %2</source>
        <translation>%1 · target %2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>Pemicu · %1 · %2</source>
        <translation>Trigger · %1 · %2</translation>
    </message>
    <message>
        <source>Pemicu · %1</source>
        <translation>Trigger · %1</translation>
    </message>
    <message>
        <source>Yang diharapkan</source>
        <translation>What was expected</translation>
    </message>
    <message>
        <source>Yang Anda lakukan · %1 · catatan no. %2</source>
        <translation>What you did · %1 · record no. %2</translation>
    </message>
    <message>
        <source>Yang Anda lakukan</source>
        <translation>What you did</translation>
    </message>
    <message>
        <source>Selesai dilakukan.</source>
        <translation>Done.</translation>
    </message>
    <message>
        <source>Tidak ada tindakan yang menjawab kewajiban ini.</source>
        <translation>Nothing you did met this obligation.</translation>
    </message>
    <message>
        <source>Fakta benar</source>
        <translation>Facts right</translation>
    </message>
    <message>
        <source>Fakta belum pasti, disampaikan hati-hati</source>
        <translation>Uncertain facts, stated with care</translation>
    </message>
    <message>
        <source>Fakta keliru</source>
        <translation>Facts wrong</translation>
    </message>
    <message>
        <source>Fakta tidak disebut</source>
        <translation>Facts not mentioned</translation>
    </message>
    <message>
        <source>Fakta dikoreksi, terlalu dini atau mengelak</source>
        <translation>Facts corrected, stated too early or evaded</translation>
    </message>
    <message>
        <source>Unsur yang ada</source>
        <translation>Elements present</translation>
    </message>
    <message>
        <source>Unsur yang kurang</source>
        <translation>Elements missing</translation>
    </message>
    <message>
        <source>Seharusnya tidak dikatakan</source>
        <translation>Should not have been said</translation>
    </message>
</context>
<context>
    <name>ObligationList</name>
    <message>
        <source>Tidak ada kewajiban</source>
        <translation>No obligations</translation>
    </message>
    <message>
        <source>Latihan berakhir sebelum ada yang harus Anda jawab.</source>
        <translation>The exercise ended before anything was asked of you.</translation>
    </message>
    <message>
        <source>Kewajiban</source>
        <translation>Obligations</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu</source>
        <translation>Nothing is waiting</translation>
    </message>
    <message>
        <source>Yang ditunggu dari Anda muncul di sini, dengan sisa waktunya.</source>
        <translation>What is expected of you appears here, with the time left.</translation>
    </message>
    <message>
        <source>Sembunyikan yang selesai</source>
        <translation>Hide what is done</translation>
    </message>
    <message>
        <source>Selesai (%1)</source>
        <translation>Done (%1)</translation>
    </message>
    <message>
        <source>Buat laporan</source>
        <translation>Write a report</translation>
    </message>
    <message>
        <source>Lapor ke instansi yang berwenang</source>
        <translation>Report to the authority in charge</translation>
    </message>
</context>
<context>
    <name>ObligationRow</name>
    <message>
        <source>Lewat target</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Segera</source>
        <translation>Soon due</translation>
    </message>
    <message>
        <source>Tepat waktu</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>Kerjakan: %1</source>
        <translation>Start: %1</translation>
    </message>
</context>
<context>
    <name>OwnRelease</name>
    <message>
        <source>Terbitan Anda · %1</source>
        <translation>Your release · %1</translation>
    </message>
    <message>
        <source>Membalas %1</source>
        <translation>Replying to %1</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>tersambung</source>
        <translation>connected</translation>
    </message>
    <message>
        <source>terputus</source>
        <translation>cut off</translation>
    </message>
    <message>
        <source>ditunggu</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>belum di tim</source>
        <translation>in no team yet</translation>
    </message>
    <message>
        <source>tanpa tim</source>
        <translation>no team</translation>
    </message>
</context>
<context>
    <name>PlacementDialog</name>
    <message>
        <source>Tim</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Tempatkan</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PlayPage</name>
    <message>
        <source>Akhiri latihan sekarang?</source>
        <translation>End the exercise now?</translation>
    </message>
    <message>
        <source>Latihan berhenti di %1 dan dinilai sampai di sini. Tidak dapat dilanjutkan lagi.</source>
        <translation>The exercise stops at %1 and is scored up to here. It cannot be resumed.</translation>
    </message>
    <message>
        <source>Akhiri latihan</source>
        <translation>End the exercise</translation>
    </message>
</context>
<context>
    <name>PostActions</name>
    <message>
        <source>Tandai: %1</source>
        <translation>Mark: %1</translation>
    </message>
    <message>
        <source>Hoaks</source>
        <translation>Hoax</translation>
    </message>
    <message>
        <source>Benar</source>
        <translation>True</translation>
    </message>
    <message>
        <source>Belum jelas</source>
        <translation>Unclear</translation>
    </message>
    <message>
        <source>Verifikasi ke sumber</source>
        <translation>Verify with a source</translation>
    </message>
    <message>
        <source>Balas</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Jadikan dasar pernyataan</source>
        <translation>Use as basis for a statement</translation>
    </message>
    <message>
        <source>Eskalasi</source>
        <translation>Escalate</translation>
    </message>
    <message>
        <source>Baca selengkapnya</source>
        <translation>Read in full</translation>
    </message>
    <message>
        <source>Tandai diterima</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Pengirim tahu Anda menerimanya</source>
        <translation>The sender knows you have received it</translation>
    </message>
    <message>
        <source>Koreksi</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Perbaiki pernyataan yang sudah terbit</source>
        <translation>Correct a published statement</translation>
    </message>
</context>
<context>
    <name>PostCounts</name>
    <message>
        <source>komentar</source>
        <translation>comments</translation>
    </message>
    <message>
        <source>dibagikan</source>
        <translation>shares</translation>
    </message>
    <message>
        <source>suka</source>
        <translation>likes</translation>
    </message>
</context>
<context>
    <name>PostDetail</name>
    <message>
        <source>Jawaban sumber</source>
        <translation>Source&apos;s reply</translation>
    </message>
    <message>
        <source>Menunggu jawaban sumber</source>
        <translation>Waiting for the source&apos;s reply</translation>
    </message>
    <message>
        <source>Balasan Anda</source>
        <translation>Your reply</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PostMarks</name>
    <message>
        <source>Sumber menjawab</source>
        <translation>Source replied</translation>
    </message>
    <message>
        <source>Menunggu sumber</source>
        <translation>Waiting for the source</translation>
    </message>
    <message>
        <source>Dibalas</source>
        <translation>Replied</translation>
    </message>
    <message>
        <source>Sudah diterima</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Sudah dikoreksi</source>
        <translation>Corrected</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Bicarakan bersama rekan, atau jawab untuk diri sendiri, selagi ingatan masih segar.</source>
        <translation>Talk these over with colleagues, or answer them for yourself, while the memory is fresh.</translation>
    </message>
    <message>
        <source>Tidak ada pertanyaan diskusi</source>
        <translation>No questions for discussion</translation>
    </message>
    <message>
        <source>Skenario ini tidak menyertakannya.</source>
        <translation>This scenario has none.</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>Tes awal</source>
        <translation>Test before the exercise</translation>
    </message>
    <message>
        <source>Tes akhir</source>
        <translation>Test after the exercise</translation>
    </message>
    <message>
        <source>Jawab menurut yang Anda ketahui sekarang. Pertanyaan yang sama diajukan lagi sesudah latihan, supaya tampak apa yang bertambah. Tes ini tidak ikut dalam ketiga nilai.</source>
        <translation>Answer from what you know now. The same questions are asked again after the exercise, to show what was added. The test is no part of the three scores.</translation>
    </message>
    <message>
        <source>Latihan selesai dan terekam. Jawab sekali lagi pertanyaan yang diajukan sebelum latihan; sesudah itu hasil Anda tampil. Tes ini tidak ikut dalam ketiga nilai.</source>
        <translation>The exercise is over and recorded. Answer once more the questions that were asked before it; your result follows. The test is no part of the three scores.</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Jawaban Anda tersimpan</source>
        <translation>Your answers are kept</translation>
    </message>
    <message>
        <source>Lewati tes</source>
        <translation>Skip the test</translation>
    </message>
    <message>
        <source>Langsung ke hasil; yang belum dijawab tidak dihitung</source>
        <translation>Straight to the result; what is not answered does not count</translation>
    </message>
    <message>
        <source>%1 dari %2 dijawab</source>
        <translation>%1 of %2 answered</translation>
    </message>
    <message>
        <source>Serahkan jawaban</source>
        <translation>Hand in</translation>
    </message>
</context>
<context>
    <name>QuizQuestion</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>%1, %2 belum dibaca</source>
        <translation>%1, %2 unread</translation>
    </message>
</context>
<context>
    <name>ReplyDialog</name>
    <message>
        <source>Balas sebagai akun resmi</source>
        <translation>Reply from the official account</translation>
    </message>
    <message>
        <source>Balasan</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Terlihat oleh semua orang di kanal ini</source>
        <translation>Visible to everybody in this channel</translation>
    </message>
    <message>
        <source>Kirim balasan</source>
        <translation>Send reply</translation>
    </message>
    <message>
        <source>Tidak dapat ditarik, tetapi dapat dikoreksi</source>
        <translation>It cannot be withdrawn, but it can be corrected</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Eskalasi</source>
        <translation>Escalation</translation>
    </message>
    <message>
        <source>Laporan ke instansi</source>
        <translation>Report to an authority</translation>
    </message>
    <message>
        <source>Kepada</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Yang diteruskan</source>
        <translation>What is passed on</translation>
    </message>
    <message>
        <source>Isi laporan</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Mengapa ini perlu ditangani di sana</source>
        <translation>Why this needs to be handled there</translation>
    </message>
    <message>
        <source>Apa yang terjadi, kapan, dampaknya, langkah yang sudah diambil</source>
        <translation>What happened, when, its impact, steps taken so far</translation>
    </message>
    <message>
        <source>Teruskan</source>
        <translation>Pass on</translation>
    </message>
    <message>
        <source>Kirim laporan</source>
        <translation>Send report</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>RingingPhone</name>
    <message>
        <source>Telepon berdering: %1</source>
        <translation>Phone ringing: %1</translation>
    </message>
    <message>
        <source>Telepon berdering</source>
        <translation>Phone ringing</translation>
    </message>
    <message>
        <source>Angkat</source>
        <translation>Pick up</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>%1 dipatuhi, %2 dilanggar</source>
        <translation>%1 kept, %2 broken</translation>
    </message>
    <message>
        <source>Aturan ini tidak terpicu dalam latihan ini, jadi tidak ikut dinilai.</source>
        <translation>This rule was not triggered in this exercise, so it is not scored.</translation>
    </message>
    <message>
        <source>Dilanggar (waktu, catatan pemicu → jawaban)</source>
        <translation>Broken (time, record of trigger → response)</translation>
    </message>
    <message>
        <source>Dipatuhi (waktu, catatan pemicu → jawaban)</source>
        <translation>Kept (time, record of trigger → response)</translation>
    </message>
    <message>
        <source>Belum dapat diamati saat latihan berakhir</source>
        <translation>Could not be observed when the exercise ended</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Tidak ada aturan SOP</source>
        <translation>No SOP rules</translation>
    </message>
    <message>
        <source>Skenario ini tidak menilai aturan SOP.</source>
        <translation>This scenario does not score SOP rules.</translation>
    </message>
</context>
<context>
    <name>ScenarioCard</name>
    <message>
        <source>%1 menit</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Mulai dari sini</source>
        <translation>Start here</translation>
    </message>
    <message>
        <source>%1 · %2 menit</source>
        <translation>%1 · %2 min</translation>
    </message>
</context>
<context>
    <name>ScenarioDetail</name>
    <message>
        <source>%1 menit pada 1x</source>
        <translation>%1 min at 1x</translation>
    </message>
    <message>
        <source>%1 kejadian</source>
        <translation>%1 events</translation>
    </message>
    <message>
        <source>Baru pertama kali? Mulai dari sini.</source>
        <translation>First time? Start here.</translation>
    </message>
    <message>
        <source>Latihan singkat ini memakai setiap bagian jendela satu kali.</source>
        <translation>This short exercise uses every part of the window once.</translation>
    </message>
    <message>
        <source>Yang Anda latih</source>
        <translation>What you practise</translation>
    </message>
    <message>
        <source>Yang perlu disiapkan</source>
        <translation>What you will need</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>dari 100</source>
        <translation>out of 100</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ScoreRow</name>
    <message>
        <source>Tidak ada kewajiban yang sudah jatuh tempo.</source>
        <translation>No obligation had fallen due.</translation>
    </message>
    <message>
        <source>%1 dari %2 kewajiban dijawab tepat waktu, tidak ada yang terlewat.</source>
        <translation>Obligations met on time: %1 of %2; none was left unanswered.</translation>
    </message>
    <message>
        <source>%1 dari %2 kewajiban dijawab tepat waktu, %3 tidak dijawab.</source>
        <translation>Obligations met on time: %1 of %2; left unanswered: %3.</translation>
    </message>
    <message>
        <source>Tidak ada tulisan yang dapat dinilai.</source>
        <translation>There was no text to score.</translation>
    </message>
    <message>
        <source>%1 fakta disampaikan dengan benar, %2 keliru, %3 tidak disebut.</source>
        <translation>Facts stated correctly: %1, wrong: %2, not mentioned: %3.</translation>
    </message>
    <message>
        <source>Tidak ada aturan SOP yang terpicu.</source>
        <translation>No SOP rule was triggered.</translation>
    </message>
    <message>
        <source>Semua aturan yang terpicu dipatuhi: %1; %2 lainnya tidak terpicu.</source>
        <translation>Every rule that was triggered was kept: %1. Not triggered: %2.</translation>
    </message>
    <message>
        <source>%1 aturan dipatuhi, %2 dilanggar, %3 tidak terpicu.</source>
        <translation>Rules kept: %1, broken: %2, not triggered: %3.</translation>
    </message>
    <message>
        <source>Kecepatan</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Apakah setiap kewajiban dijawab dalam waktunya</source>
        <translation>Whether every obligation was met in time</translation>
    </message>
    <message>
        <source>Akurasi</source>
        <translation>Accuracy</translation>
    </message>
    <message>
        <source>Apakah yang disampaikan benar dan lengkap</source>
        <translation>Whether what was said was true and complete</translation>
    </message>
    <message>
        <source>Kepatuhan SOP</source>
        <translation>SOP compliance</translation>
    </message>
    <message>
        <source>Apakah urutan dan syarat kerja dipatuhi</source>
        <translation>Whether the order and conditions of the work were kept</translation>
    </message>
</context>
<context>
    <name>ScoringPage</name>
    <message>
        <source>Latihan selesai. Sedang dinilai…</source>
        <translation>The exercise is over. Scoring…</translation>
    </message>
    <message>
        <source>Latihan selesai</source>
        <translation>The exercise is over</translation>
    </message>
    <message>
        <source>Hasilnya segera tampil di sini.</source>
        <translation>The results will appear here in a moment.</translation>
    </message>
    <message>
        <source>Rekamannya tersimpan di Arsip. Hasilnya dapat dibuka lagi dari sana.</source>
        <translation>Its record is kept in the Archive. The results can be opened again from there.</translation>
    </message>
    <message>
        <source>Ke Arsip</source>
        <translation>Go to the Archive</translation>
    </message>
</context>
<context>
    <name>ScrollBar</name>
    <message>
        <source>Gulir</source>
        <translation>Scroll</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Cari</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Kosongkan pencarian</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>SeatRow</name>
    <message>
        <source>Sudah bergabung</source>
        <translation>Has joined</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Berhenti pada %1</source>
        <translation>Stopped at %1</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Lihat hasil</source>
        <translation>See results</translation>
    </message>
    <message>
        <source>Buang</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Tes akhir</source>
        <translation>Test after the exercise</translation>
    </message>
    <message>
        <source>Jawab pertanyaan sesudah latihan, lalu lihat hasilnya</source>
        <translation>Answer the questions after the exercise, then see the result</translation>
    </message>
</context>
<context>
    <name>SessionLine</name>
    <message>
        <source>Hasil: %1</source>
        <translation>Results: %1</translation>
    </message>
    <message>
        <source>diakhiri lebih awal pada %1</source>
        <translation>ended early at %1</translation>
    </message>
    <message>
        <source>berakhir pada %1</source>
        <translation>ended at %1</translation>
    </message>
</context>
<context>
    <name>SetupForm</name>
    <message>
        <source>Pilih peran Anda</source>
        <translation>Choose your role</translation>
    </message>
    <message>
        <source>Peran Anda</source>
        <translation>Your role</translation>
    </message>
    <message>
        <source>Nama Anda (boleh kosong)</source>
        <translation>Your name (optional)</translation>
    </message>
    <message>
        <source>Nama Anda</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Muncul di hasil latihan</source>
        <translation>Shown in the results</translation>
    </message>
    <message>
        <source>Laju waktu</source>
        <translation>Speed of time</translation>
    </message>
    <message>
        <source>Waktu nyata; bisa diubah selama latihan.</source>
        <translation>Real time; you can change it during the exercise.</translation>
    </message>
    <message>
        <source>Lebih cepat dari waktu nyata; bisa diubah selama latihan.</source>
        <translation>Faster than real time; you can change it during the exercise.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Pintasan papan ketik</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Berlaku untuk unggahan yang sedang dipilih. Pilih dengan panah atas dan bawah.</source>
        <translation>They apply to the selected post. Select with the up and down arrows.</translation>
    </message>
    <message>
        <source>Baca selengkapnya</source>
        <translation>Read in full</translation>
    </message>
    <message>
        <source>Tandai hoaks</source>
        <translation>Mark as hoax</translation>
    </message>
    <message>
        <source>Tandai benar</source>
        <translation>Mark as true</translation>
    </message>
    <message>
        <source>Tandai belum jelas</source>
        <translation>Mark as unclear</translation>
    </message>
    <message>
        <source>Verifikasi ke sumber</source>
        <translation>Verify with a source</translation>
    </message>
    <message>
        <source>Balas</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Jadikan dasar pernyataan</source>
        <translation>Use as basis for a statement</translation>
    </message>
    <message>
        <source>Eskalasi</source>
        <translation>Escalate</translation>
    </message>
    <message>
        <source>Tandai memo diterima</source>
        <translation>Acknowledge a memo</translation>
    </message>
    <message>
        <source>Koreksi terbitan Anda</source>
        <translation>Correct your own release</translation>
    </message>
    <message>
        <source>Lanjut ke yang baru</source>
        <translation>Go on to what is new</translation>
    </message>
    <message>
        <source>Cari</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Pindah kanal</source>
        <translation>Change channel</translation>
    </message>
    <message>
        <source>Kewajiban</source>
        <translation>Obligations</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Jeda atau lanjutkan</source>
        <translation>Pause or resume</translation>
    </message>
    <message>
        <source>Daftar ini</source>
        <translation>This list</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>StatementEditor</name>
    <message>
        <source>Semua draf</source>
        <translation>All drafts</translation>
    </message>
    <message>
        <source>Dikembalikan pimpinan</source>
        <translation>Returned by the head of office</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Teks pernyataan</source>
        <translation>Text of the statement</translation>
    </message>
    <message>
        <source>Tulis pernyataan. Tersimpan sendiri selagi Anda menulis.</source>
        <translation>Write the statement. It saves itself as you write.</translation>
    </message>
    <message>
        <source>Belum tersimpan</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Tersimpan</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Menyimpan</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>Buang draf</source>
        <translation>Discard draft</translation>
    </message>
    <message>
        <source>Buang draf ini?</source>
        <translation>Discard this draft?</translation>
    </message>
    <message>
        <source>Teksnya hilang dari meja kerja Anda.</source>
        <translation>Its text will be gone from your desk.</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>%1 kewajiban terbuka, %2 terlambat</source>
        <translation>%1 obligations open, %2 overdue</translation>
    </message>
    <message>
        <source>Semua peserta</source>
        <translation>All participants</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 dari %2 tersambung</source>
        <translation>%1 of %2 connected</translation>
    </message>
    <message>
        <source>%1 terbuka</source>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>%1 terlambat</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>%1 terlewat</source>
        <translation>%1 missed</translation>
    </message>
    <message>
        <source>%1 dijawab</source>
        <translation>%1 answered</translation>
    </message>
    <message>
        <source>Belum ada tindakan</source>
        <translation>Nothing done yet</translation>
    </message>
    <message>
        <source>Petunjuk</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Pesan pelatih untuk tim ini saja</source>
        <translation>A message of the trainer for this team only</translation>
    </message>
    <message>
        <source>Petunjuk untuk %1</source>
        <translation>Hint for %1</translation>
    </message>
</context>
<context>
    <name>TestList</name>
    <message>
        <source>%1: tidak dijawab</source>
        <translation>%1: not answered</translation>
    </message>
    <message>
        <source>%1: benar. %2</source>
        <translation>%1: right. %2</translation>
    </message>
    <message>
        <source>%1: keliru. %2</source>
        <translation>%1: wrong. %2</translation>
    </message>
    <message>
        <source>Tes akhir belum selesai</source>
        <translation>The test after the exercise is not finished</translation>
    </message>
    <message>
        <source>Tes tidak dikerjakan</source>
        <translation>The test was not taken</translation>
    </message>
    <message>
        <source>Jawaban yang benar tampil setelah tes akhir diserahkan atau dilewati, dari Arsip.</source>
        <translation>The right answers are shown once the test after the exercise is handed in or skipped, from the archive.</translation>
    </message>
    <message>
        <source>Tes awal dan tes akhir menunjukkan apa yang bertambah selama latihan.</source>
        <translation>The tests before and after show what was added during the exercise.</translation>
    </message>
    <message>
        <source>Tes ini berdiri di samping ketiga nilai dan tidak ikut di dalamnya.</source>
        <translation>The test stands beside the three scores and is no part of them.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Jawaban yang benar: %1</source>
        <translation>Right answer: %1</translation>
    </message>
    <message>
        <source>Sebelum</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Sesudah</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>Lewat tenggat</source>
        <translation>Past the deadline</translation>
    </message>
    <message>
        <source>Segera</source>
        <translation>Soon due</translation>
    </message>
    <message>
        <source>Masih ada waktu</source>
        <translation>Time left</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>%1 jam %2 mnt</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 jam</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 mnt %2 dtk</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 mnt</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 dtk</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Fase: %1</source>
        <translation>Phase: %1</translation>
    </message>
    <message>
        <source>Jam latihan %1</source>
        <translation>Exercise clock %1</translation>
    </message>
    <message>
        <source>Kecepatan</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Jeda</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Jam latihan berjalan lagi</source>
        <translation>The exercise clock runs again</translation>
    </message>
    <message>
        <source>Jam latihan berhenti</source>
        <translation>The exercise clock stops</translation>
    </message>
    <message>
        <source>Loncat ke kejadian berikut</source>
        <translation>Jump to the next event</translation>
    </message>
    <message>
        <source>Tidak terekam</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Terekam</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Merekam</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Bahasa: %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>Tampilan terang</source>
        <translation>Light appearance</translation>
    </message>
    <message>
        <source>Tampilan gelap</source>
        <translation>Dark appearance</translation>
    </message>
    <message>
        <source>Pintasan papan ketik</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Akhiri</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Akhiri latihan dan lihat hasilnya</source>
        <translation>End the exercise and see the results</translation>
    </message>
    <message>
        <source>Akhiri latihan</source>
        <translation>End the exercise</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Verifikasi ke sumber</source>
        <translation>Verify with a source</translation>
    </message>
    <message>
        <source>Minta kabar terbaru</source>
        <translation>Ask for the latest</translation>
    </message>
    <message>
        <source>Sumber menjawab setelah beberapa saat; jawabannya masuk ke log.</source>
        <translation>The source replies after a while; the reply goes into the log.</translation>
    </message>
    <message>
        <source>Jawaban sumber</source>
        <translation>Source&apos;s reply</translation>
    </message>
    <message>
        <source>Menunggu jawaban</source>
        <translation>Waiting for a reply</translation>
    </message>
    <message>
        <source>Anda boleh menutup jendela ini; jawabannya juga masuk ke log.</source>
        <translation>You may close this window; the reply goes into the log as well.</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tanyakan</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>WallWindow</name>
    <message>
        <source>Layar ruang</source>
        <translation>Wall screen</translation>
    </message>
    <message>
        <source>Buka Gladi, pilih Lokakarya, ketik kode:</source>
        <translation>Open Gladi, choose Workshop, type the code:</translation>
    </message>
    <message>
        <source>Dijeda</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Latihan selesai</source>
        <translation>The exercise is over</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Baca</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Tandai diterima</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Pilah</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Verifikasi</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Jawaban sumber</source>
        <translation>Source&apos;s reply</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Ajukan</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Terbit</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Balas</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Jawab</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Tolak menjawab</source>
        <translation>Decline to answer</translation>
    </message>
    <message>
        <source>Koreksi</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Lapor</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Eskalasi</source>
        <translation>Escalate</translation>
    </message>
    <message>
        <source>Tandai sudah diterima</source>
        <translation>Acknowledge receipt</translation>
    </message>
    <message>
        <source>Pilah unggahan</source>
        <translation>Sort the post</translation>
    </message>
    <message>
        <source>Verifikasi ke sumber</source>
        <translation>Verify with a source</translation>
    </message>
    <message>
        <source>Terbitkan pernyataan awal</source>
        <translation>Publish a holding statement</translation>
    </message>
    <message>
        <source>Terbitkan pernyataan lengkap</source>
        <translation>Publish a full statement</translation>
    </message>
    <message>
        <source>Terbitkan klarifikasi</source>
        <translation>Publish a clarification</translation>
    </message>
    <message>
        <source>Terbitkan pembaruan</source>
        <translation>Publish an update</translation>
    </message>
    <message>
        <source>Terbitkan koreksi</source>
        <translation>Publish a correction</translation>
    </message>
    <message>
        <source>Terbitkan pernyataan</source>
        <translation>Publish a statement</translation>
    </message>
    <message>
        <source>Jawab pertanyaan</source>
        <translation>Answer the question</translation>
    </message>
    <message>
        <source>Lapor ke %1</source>
        <translation>Report to %1</translation>
    </message>
    <message>
        <source>Kirim laporan</source>
        <translation>Send a report</translation>
    </message>
    <message>
        <source>Teruskan ke %1</source>
        <translation>Pass on to %1</translation>
    </message>
    <message>
        <source>Koreksi pernyataan</source>
        <translation>Correct the statement</translation>
    </message>
    <message>
        <source>Catat di log</source>
        <translation>Note it in the log</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Lewat target</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Hangus</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>Tidak dijawab</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>Belum jatuh tempo</source>
        <translation>Not yet due</translation>
    </message>
    <message>
        <source>Hoaks</source>
        <translation>Hoax</translation>
    </message>
    <message>
        <source>Benar</source>
        <translation>True</translation>
    </message>
    <message>
        <source>Belum jelas</source>
        <translation>Unclear</translation>
    </message>
    <message>
        <source>Pernyataan awal</source>
        <translation>Holding statement</translation>
    </message>
    <message>
        <source>Pernyataan lengkap</source>
        <translation>Full statement</translation>
    </message>
    <message>
        <source>Klarifikasi</source>
        <translation>Clarification</translation>
    </message>
    <message>
        <source>Pembaruan</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Menunggu persetujuan</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Terlaksana tanpa kendala</source>
        <translation>Performed without challenges</translation>
    </message>
    <message>
        <source>Terlaksana dengan sedikit kendala</source>
        <translation>Performed with some challenges</translation>
    </message>
    <message>
        <source>Terlaksana dengan kendala besar</source>
        <translation>Performed with major challenges</translation>
    </message>
    <message>
        <source>Belum terlaksana</source>
        <translation>Unable to be performed</translation>
    </message>
    <message>
        <source>Tidak terukur</source>
        <translation>Not measured</translation>
    </message>
    <message>
        <source>Pengenalan</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Kesehatan</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Bencana alam</source>
        <translation>Natural disaster</translation>
    </message>
    <message>
        <source>Keamanan data</source>
        <translation>Data security</translation>
    </message>
    <message>
        <source>Gangguan layanan</source>
        <translation>Service failure</translation>
    </message>
    <message>
        <source>Ketahanan sosial</source>
        <translation>Social resilience</translation>
    </message>
    <message>
        <source>Pengantar</source>
        <translation>Introductory</translation>
    </message>
    <message>
        <source>Menengah</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Sulit</source>
        <translation>Hard</translation>
    </message>
    <message>
        <source>Hukum</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>SOP</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>Praktik baik</source>
        <translation>Good practice</translation>
    </message>
    <message>
        <source>Dipatuhi</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Dilanggar</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>Sebagian</source>
        <translation>Partly kept</translation>
    </message>
    <message>
        <source>Tidak terpicu</source>
        <translation>Not triggered</translation>
    </message>
    <message>
        <source>Diakhiri lebih awal</source>
        <translation>Ended early</translation>
    </message>
    <message>
        <source>Terputus</source>
        <translation>Interrupted</translation>
    </message>
    <message>
        <source>Tidak terbaca</source>
        <translation>Unreadable</translation>
    </message>
    <message>
        <source>Peran Anda tidak melakukan tindakan ini. Tidak ada yang berubah.</source>
        <translation>Your role does not do this. Nothing has changed.</translation>
    </message>
    <message>
        <source>Yang dituju tidak ditemukan. Tidak ada yang berubah; coba pilih ulang.</source>
        <translation>What you chose was not found. Nothing has changed; try choosing it again.</translation>
    </message>
    <message>
        <source>Tindakan ini tidak dapat dilakukan sekarang. Tidak ada yang berubah.</source>
        <translation>This cannot be done now. Nothing has changed.</translation>
    </message>
    <message>
        <source>Teksnya masih kosong. Tulis dahulu, lalu kirim lagi.</source>
        <translation>The text is still empty. Write it first, then send again.</translation>
    </message>
    <message>
        <source>Teksnya terlalu panjang. Persingkat, lalu kirim lagi; tulisan Anda tetap ada.</source>
        <translation>The text is too long. Shorten it, then send again; what you wrote is still here.</translation>
    </message>
    <message>
        <source>Isinya tidak dapat dibaca. Tidak ada yang berubah.</source>
        <translation>The content cannot be read. Nothing has changed.</translation>
    </message>
    <message>
        <source>Berkas ini bukan rekaman latihan Gladi.</source>
        <translation>This file is not a Gladi exercise record.</translation>
    </message>
    <message>
        <source>Berkas ini dibuat oleh Gladi yang lebih baru. Perbarui Gladi untuk membukanya.</source>
        <translation>This file was made by a newer Gladi. Update Gladi to open it.</translation>
    </message>
    <message>
        <source>Rekaman ini rusak atau diubah. Berkasnya dibiarkan apa adanya.</source>
        <translation>This record is damaged or was altered. The file is left as it is.</translation>
    </message>
    <message>
        <source>Rekaman ini sedang dipakai program lain. Tutup program itu, lalu coba lagi.</source>
        <translation>Another program is using this record. Close that program, then try again.</translation>
    </message>
    <message>
        <source>Tempat penyimpanan tidak dapat ditulisi. Pilih tempat lain.</source>
        <translation>The place for saving cannot be written to. Choose another place.</translation>
    </message>
    <message>
        <source>Ruang penyimpanan penuh. Yang sudah tersimpan tetap aman; kosongkan ruang, lalu coba lagi.</source>
        <translation>The disk is full. What is saved is safe; free some space, then try again.</translation>
    </message>
    <message>
        <source>Berkas tidak dapat dibaca atau ditulis. Yang sudah tersimpan tetap aman; coba lagi.</source>
        <translation>A file could not be read or written. What is saved is safe; try again.</translation>
    </message>
    <message>
        <source>Terjadi kesalahan. Yang sudah tersimpan tetap aman.</source>
        <translation>Something went wrong. What is saved is safe.</translation>
    </message>
    <message>
        <source>Petunjuk pelatih</source>
        <translation>Hint from the trainer</translation>
    </message>
    <message>
        <source>Gladi di komputer ini dan di komputer pelatih berbeda versi. Pasang versi yang sama, lalu coba lagi.</source>
        <translation>Gladi on this computer and on the trainer&apos;s have different versions. Install the same version, then try again.</translation>
    </message>
    <message>
        <source>Kode gabung ini tidak berlaku di sana. Periksa keenam huruf dan angkanya di layar pelatih, lalu coba lagi.</source>
        <translation>This join code is not valid there. Check its six letters and digits on the trainer&apos;s screen, then try again.</translation>
    </message>
    <message>
        <source>Kunci pelatih ini tidak berlaku di sana. Minta kunci yang baru.</source>
        <translation>This trainer&apos;s key is not valid there. Ask for a new one.</translation>
    </message>
    <message>
        <source>Ruang itu tidak mengenal komputer ini lagi. Masuklah sebagai peserta baru dengan kode gabung.</source>
        <translation>That room no longer knows this computer. Join as a new participant with the join code.</translation>
    </message>
    <message>
        <source>Nama ini tidak dapat dipakai. Tulis nama dalam satu baris yang lebih pendek, dengan huruf biasa.</source>
        <translation>This name cannot be used. Write a shorter one, on one line and in plain letters.</translation>
    </message>
    <message>
        <source>Nama itu baru saja dipakai orang lain atau tidak ada lagi di daftar. Pilih yang lain, atau beri tahu pelatih.</source>
        <translation>Somebody else has just taken that name, or it is no longer on the list. Choose another one, or tell the trainer.</translation>
    </message>
    <message>
        <source>Ruang sudah penuh. Beri tahu pelatih.</source>
        <translation>The room is full. Tell the trainer.</translation>
    </message>
    <message>
        <source>Terlalu banyak kode yang salah dari komputer ini. Tunggu hingga hitungan habis, lalu coba lagi.</source>
        <translation>Too many wrong codes from this computer. Wait until the countdown is over, then try again.</translation>
    </message>
    <message>
        <source>Komputer pelatih tidak memahami komputer ini. Tutup Gladi di sini, buka lagi, lalu kembali ke ruang tadi.</source>
        <translation>The trainer&apos;s computer does not understand this one. Close Gladi here, open it again, then go back to the last room.</translation>
    </message>
    <message>
        <source>Terlalu banyak yang dikirim sekaligus. Tunggu sebentar, lalu kembali ke ruang tadi.</source>
        <translation>Too much was sent at once. Wait a moment, then go back to the last room.</translation>
    </message>
    <message>
        <source>Jaringan terlalu lambat. Mendekatlah ke pemancar Wi-Fi, lalu kembali ke ruang tadi.</source>
        <translation>The network is too slow. Move closer to the Wi-Fi access point, then go back to the last room.</translation>
    </message>
    <message>
        <source>Komputer ini terlalu lama tidak terdengar. Periksa Wi-Fi, lalu kembali ke ruang tadi.</source>
        <translation>This computer was not heard of for too long. Check the Wi-Fi, then go back to the last room.</translation>
    </message>
    <message>
        <source>Anda masuk lagi dari jendela atau komputer lain. Lanjutkan di sana, atau kembali ke ruang tadi dari sini.</source>
        <translation>You have joined again from another window or computer. Go on there, or go back to the last room from here.</translation>
    </message>
    <message>
        <source>Pelatih sudah menutup ruang. Yang Anda kirim sudah tersimpan di komputer pelatih.</source>
        <translation>The trainer has closed the room. What you sent is saved on the trainer&apos;s computer.</translation>
    </message>
    <message>
        <source>Komputer pelatih tidak menjawab. Pastikan Anda di Wi-Fi yang sama dan alamatnya benar, lalu coba lagi.</source>
        <translation>The trainer&apos;s computer does not answer. Make sure that you are on the same Wi-Fi and the address is right, then try again.</translation>
    </message>
    <message>
        <source>Alamat ini tidak dapat dibaca. Tulis seperti 192.168.1.5:47800, atau tempel tautan dari pelatih.</source>
        <translation>This address cannot be read. Write it like 192.168.1.5:47800, or paste the trainer&apos;s link.</translation>
    </message>
    <message>
        <source>Yang menjawab di alamat itu bukan komputer yang dimaksud. Tidak ada yang dikirim ke sana. Minta tautan baru kepada pelatih.</source>
        <translation>What answers at that address is not the computer that was meant. Nothing was sent there. Ask the trainer for a new link.</translation>
    </message>
    <message>
        <source>Sambungan ke ruang berakhir. Coba lagi, atau beri tahu pelatih.</source>
        <translation>The connection to the room has ended. Try again, or tell the trainer.</translation>
    </message>
    <message>
        <source>Rekan sedang mengerjakan naskah ini. Tunggu sampai selesai atau ambil alih; tulisan Anda tetap ada.</source>
        <translation>A colleague is working on this text. Wait until they are done or take it over; what you wrote is still there.</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Lokakarya</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Berlatih bersama di satu ruang: pelatih memegang jam latihan, peserta bergabung dari laptop masing-masing lewat jaringan setempat.</source>
        <translation>Practise together in one room: the trainer holds the exercise clock, participants join from their own laptops over the local network.</translation>
    </message>
    <message>
        <source>Ikut lokakarya</source>
        <translation>Join a workshop</translation>
    </message>
    <message>
        <source>Anda peserta. Siapkan kode gabung yang tampil di layar pelatih.</source>
        <translation>You are a participant. Have the join code on the trainer&apos;s screen ready.</translation>
    </message>
    <message>
        <source>Adakan lokakarya</source>
        <translation>Host a workshop</translation>
    </message>
    <message>
        <source>Anda pelatih. Latihan berjalan di komputer ini; peserta bergabung ke sini.</source>
        <translation>You are the trainer. The exercise runs on this computer; participants join here.</translation>
    </message>
</context>
</TS>
