import Application
import Domain

extension HelpTopic {
    static let start = HelpTopic(
        id: "mulai", title: .init(id: "Memulai", en: "Beginning"),
        lead: .init(
            id: "Selaras menghimpun dokumen kinerja perangkat daerah dalam satu register, memeriksanya, dan mencetak "
                + "dokumen resminya.",
            en: "Selaras gathers the performance documents of agencies in one register, checks them, and prints the "
                + "official ones."),
        sections: [
            Section(
                title: .init(id: "Masuk", en: "Signing in"),
                steps: [
                    .init(
                        id: "Minta akun kepada administrator daerah; Anda mendapat kata sandi sekali pakai.",
                        en: "Ask the region administrator for an account; you get a password to use once."),
                    .init(
                        id: "Masuk, lalu ganti kata sandi itu dengan pilihan sendiri.",
                        en: "Sign in, then choose a password of your own."),
                    .init(
                        id: "Di komputer bersama, tekan Keluar setelah selesai.",
                        en: "On a shared computer, sign out when you are done."),
                ]),
            Section(
                title: .init(id: "Halaman depan", en: "The home page"),
                text: .init(
                    id:
                        "Di atas tertulis yang menunggu Anda: temuan yang ditugaskan kepada Anda, impor yang belum diambil "
                        + "alih, kesalahan yang belum ditugaskan. Di bawahnya setiap kartu adalah satu perangkat daerah: "
                        + "dokumennya dengan anggarannya, jumlah temuannya, dan siapa yang terakhir mengubahnya. Yang "
                        + "menelaah seluruh daerah melihat perangkat daerahnya berurut, yang paling perlu diperhatikan di "
                        + "atas. Tahun anggaran tampak di kepala halaman dan dapat diganti di sana.",
                    en: "At the top stands what waits for you: findings assigned to you, imports not taken over yet, "
                        + "errors nobody is assigned to. Below, each card is an agency: its documents with their money, "
                        + "how much was found, and who changed it last. Whoever looks over a region sees its agencies in "
                        + "order, those that need attention most first. The fiscal year stands in the head of every page "
                        + "and can be changed there.")),
            Section(
                title: .init(id: "Siapa boleh apa", en: "Who may do what"),
                text: .init(
                    id:
                        "Perencana dan sekretaris mengimpor, mengoreksi dan menindaklanjuti temuan perangkat daerahnya. "
                        + "Verifikator, Bagian Organisasi dan Inspektorat membaca seluruh daerah. Pemangku jabatan "
                        + "membaca rencana dan lembarnya sendiri.",
                    en: "Planners and secretaries import, correct and settle findings of their agency. Verifiers, the "
                        + "organisation bureau and the inspectorate read the whole region. Position holders read the "
                        + "plan and their own sheet.")),
        ],
        pictureText: .init(
            id: "Beranda seorang perencana: daftar yang menunggunya, dan kartu perangkat "
                + "daerahnya dengan dokumen, anggaran dan jumlah temuan.",
            en: "A planner's home page: what waits, and the card of the agency with documents, "
                + "money and counts of findings."))

    static let importing = HelpTopic(
        id: "impor", title: .init(id: "Mengimpor dokumen", en: "Importing documents"),
        lead: .init(
            id: "Dokumen dibaca dari lembar kerja, Word atau teks tabel. Tidak ada yang masuk register sebelum Anda "
                + "mengambil alih hasil bacanya.",
            en: "Documents are read from workbooks, Word files or table text. Nothing reaches the register before you "
                + "take over what was read."),
        sections: [
            Section(
                title: .init(id: "Langkahnya", en: "Step by step"),
                steps: [
                    .init(
                        id: "Pilih berkasnya, paling banyak \(UploadedFile.megabyteLimit) MB setiap berkas.",
                        en: "Choose the files, at most \(UploadedFile.megabyteLimit) MB each."),
                    .init(
                        id:
                            "Bandingkan tabel sumber dengan yang terbaca; keraguan dan sel yang tidak terbaca ditandai.",
                        en: "Compare the source's tables with what was read; doubts and unread cells are marked."),
                    .init(
                        id: "Pastikan atau betulkan setiap keraguan di tempatnya.",
                        en: "Confirm or correct each doubt where it stands."),
                    .init(
                        id: "Lihat apa yang berbeda dari register, lalu ambil alih. Satu impor dapat dibatalkan "
                            + "sekaligus.",
                        en:
                            "See what differs from the register, then take it over. An import can be undone as one step."
                    ),
                ]),
            Section(
                title: .init(id: "Yang tidak dapat dibaca", en: "What can't be read"),
                text: .init(
                    id:
                        "Hasil pindai tanpa teks, gambar, dan berkas terkunci ditolak dengan alasannya. Mintalah berkas "
                        + "aslinya.",
                    en:
                        "Scans without text, pictures and locked files are refused with the reason. Ask for the original "
                        + "file.")),
        ],
        pictureText: .init(
            id: "Hasil bacaan sebuah berkas: keraguan dengan tombol untuk membenarkan atau "
                + "mengoreksi.",
            en: "What was read of a file: a doubt with the buttons to confirm or correct it."))
}
