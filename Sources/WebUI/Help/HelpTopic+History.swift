import Domain

extension HelpTopic {
    static let history = HelpTopic(
        id: "riwayat", title: .init(id: "Riwayat dan jejak audit", en: "History and audit log"),
        lead: .init(
            id: "Setiap perubahan tercatat: siapa, kapan, dari apa menjadi apa, dan mengapa.",
            en: "Every change is noted: who, when, from what to what, and why."),
        sections: [
            Section(
                title: .init(id: "Jejak yang terbukti", en: "A log that can be proven"),
                text: .init(
                    id: "Catatan setiap perangkat daerah bersambung dalam satu rangkaian bersegel. Halaman jejak audit "
                        + "memeriksanya dan menyebut kepala rangkaian, yang sebaiknya disalin ke tempat lain.",
                    en:
                        "The entries of each agency form one sealed chain. The page of the audit log proves it and names "
                        + "its head, which should be written down elsewhere.")),
            Section(
                title: .init(id: "Keadaan yang lama", en: "What was before"),
                text: .init(
                    id: "Setiap perubahan membuat revisi baru, dan yang lama tetap tersimpan. Dari riwayat rencana ada "
                        + "tautan ke dokumen setiap revisi dan ke perbedaannya dari revisi sebelumnya.",
                    en: "Every change makes a revision, and those before are kept. The history of a plan leads to the "
                        + "documents of each and to what differs from the one before.")),
            Section(
                title: .init(id: "Bila rangkaian putus", en: "Where the chain is broken"),
                text: .init(
                    id:
                        "Jangan menulis lagi. Simpan basis data itu sebagaimana adanya, lalu bandingkan dengan cadangan "
                        + "terakhir.",
                    en: "Stop writing. Keep that database as it is, then compare it with the last backup.")),
        ],
        pictureText: .init(
            id: "Riwayat sebuah rencana: apa yang dilakukan, oleh siapa, kapan dan mengapa.",
            en: "The history of a plan: what was done, by whom, when and why."))

    static let glossary = HelpTopic(
        id: "istilah", title: .init(id: "Istilah", en: "Terms"),
        lead: .init(
            id: "Kata-kata yang dipakai di semua halaman.", en: "The words that all pages use."),
        sections: [
            Section(
                title: .init(id: "Temuan", en: "Finding"),
                text: .init(
                    id: "Kesalahan atau kejanggalan dalam dokumen, dengan letak, hitungan dan perbaikannya.",
                    en: "A fault or oddity of a document, with its place, its arithmetic and the remedy.")),
            Section(
                title: .init(id: "Register", en: "Register"),
                text: .init(
                    id: "Semua rencana semua perangkat daerah dalam satu basis data; dokumen disusun darinya.",
                    en: "All plans of all agencies in one database; documents are made of it.")),
            Section(
                title: .init(id: "Revisi", en: "Revision"),
                text: .init(
                    id: "Keadaan rencana setelah satu perubahan; nomornya bertambah satu dengan setiap perubahan.",
                    en: "The state of a plan after a change; its number grows by one with each.")),
            Section(
                title: .init(id: "IKU dan IKI", en: "IKU and IKI"),
                text: .init(
                    id: "Indikator Kinerja Utama perangkat daerah, dan Indikator Kinerja Individu sebuah jabatan.",
                    en: "Key performance indicators of an agency, and individual indicators of a post.")),
        ])
}
