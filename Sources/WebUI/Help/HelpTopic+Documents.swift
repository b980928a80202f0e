import Domain

extension HelpTopic {
    static let documents = HelpTopic(
        id: "dokumen", title: .init(id: "Mencetak dokumen", en: "Printing documents"),
        lead: .init(
            id:
                "Dokumen resmi disusun dari register: lihat dahulu, lalu unduh sebagai PDF, Word, Excel atau halaman web.",
            en: "Official documents are made of the register: look at them first, then take them along as PDF, Word, "
                + "Excel or a web page."),
        sections: [
            Section(
                title: .init(id: "Tertulis atau menurut hitungan", en: "As stated or as computed"),
                text: .init(
                    id:
                        "\"Sebagaimana tertulis\" mencetak angka dokumen sumber. \"Menurut hitungan\" mencetak jumlah yang "
                        + "dihitung dari register.",
                    en: "\"As stated\" prints the figures of the source. \"As computed\" prints sums computed from the "
                        + "register.")),
            Section(
                title: .init(id: "Dari revisi lama", en: "Of an earlier revision"),
                text: .init(
                    id: "Pilih revisinya di atas daftar dokumen: setiap dokumen lalu dibuat dari keadaan rencana pada "
                        + "waktu itu. Perbedaan dua revisi dapat dilihat nilai demi nilai dan dicetak sebagai Matriks "
                        + "Semula–Menjadi.",
                    en:
                        "Choose the revision above the list of documents: every document is then made of the plan as it "
                        + "was. What differs between two revisions can be seen value by value, and printed as a matrix "
                        + "(Semula–Menjadi).")),
            Section(
                title: .init(id: "Bila ada yang kosong", en: "Where something is missing"),
                text: .init(
                    id: "Data yang belum ada dicetak sebagai lubang yang bernama dan didaftar di akhir dokumen; tidak "
                        + "pernah menjadi nol.",
                    en: "What is missing is printed as a named hole and listed at the end; it never becomes a zero.")),
        ],
        pictureText: .init(
            id: "Daftar dokumen resmi dengan pratinjau dan unduhan PDF, Word, Excel dan HTML.",
            en: "The list of official documents with preview and downloads as PDF, Word, Excel "
                + "and HTML."))

    static let posts = HelpTopic(
        id: "jabatan", title: .init(id: "Jabatan dan indikator saya", en: "Posts and my indicators"),
        lead: .init(
            id: "Setiap jabatan mempunyai lembar: tugas, fungsi, indikator, cara menghitung, sumber data, atasan dan "
                + "bawahan.",
            en:
                "Every post has a sheet: duties, functions, indicators, how they are computed, where figures come from, "
                + "superior and subordinates."),
        sections: [
            Section(
                title: .init(id: "Pemangku jabatan", en: "Holders"),
                steps: [
                    .init(
                        id:
                            "Administrator daerah atau sekretaris mencatat pegawai dengan akunnya pada halaman Pegawai.",
                        en: "The region administrator or the secretary enters people with their accounts on the page "
                            + "People."),
                    .init(
                        id: "Pada lembar jabatan, pegawai ditetapkan sejak suatu hari, dan kelak diakhiri.",
                        en: "On the sheet of a post a person is put into it from a day on, and later taken out of it."),
                    .init(
                        id: "Pegawai itu melihat lembarnya sendiri pada Indikator saya.",
                        en: "That person sees the own sheet under My indicators."),
                ]),
            Section(
                title: .init(id: "Data pribadi", en: "Personal data"),
                text: .init(
                    id: "Nama dan NIP hanya tersimpan dalam basis data, hanya tampil bagi yang berwenang, dan tidak "
                        + "pernah masuk jejak audit atau dokumen yang dicetak.",
                    en: "Names and service numbers live in the database only, are shown to those who may see them, and "
                        + "never enter the audit log or printed documents.")),
        ],
        pictureText: .init(
            id: "Lembar sebuah jabatan: tugas, kinerja dan indikatornya.",
            en: "The sheet of a post: duties, results and indicators."))
}
