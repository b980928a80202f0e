import Domain

extension HelpTopic {
    static let check = HelpTopic(
        id: "pemeriksaan", title: .init(id: "Menindaklanjuti temuan", en: "Working through findings"),
        lead: .init(
            id: "Pemeriksaan membandingkan angka, jumlah, indikator dan rujukan dalam dokumen. Setiap temuan menyebut "
                + "letak, hitungan dan perbaikannya.",
            en: "The check compares figures, sums, indicators and citations of the documents. Every finding names its "
                + "place, its arithmetic and the remedy."),
        sections: [
            Section(
                title: .init(id: "Tiga tingkat", en: "Three grades"),
                text: .init(
                    id: "Kesalahan harus diperbaiki; peringatan harus ditelaah; saran boleh dipertimbangkan.",
                    en: "Errors must be corrected; warnings must be looked at; suggestions may be considered.")),
            Section(
                title: .init(id: "Yang dapat dilakukan", en: "What to do"),
                steps: [
                    .init(
                        id: "Lihat nilainya melalui tautan pada kartu temuan, lalu perbaiki dokumennya.",
                        en: "Follow the link on the card to the value, then correct the document."),
                    .init(
                        id: "Tugaskan kepada rekan yang menanganinya; ia menemukannya dengan saringan \"tugas saya\".",
                        en: "Assign it to a colleague, who finds it with the filter \"assigned to me\"."),
                    .init(
                        id: "Sisihkan dengan alasan bila angkanya memang demikian. Alasan tetap tercatat, dan dapat "
                            + "dibuka kembali.",
                        en:
                            "Dismiss it with a reason where the figure is right as it is. The reason stays on record, and "
                            + "it can be opened again."),
                ]),
            Section(
                title: .init(id: "Temuan yang disisihkan", en: "Dismissed findings"),
                text: .init(
                    id: "Tidak dihitung lagi, dan tampil di akhir daftar serta dalam Catatan Hasil Verifikasi. Bila "
                        + "angkanya berubah, temuannya terbuka lagi: alasan lama hanya berlaku untuk angka lama.",
                    en: "They are no longer counted, and stand at the end of the list and in the formal note. When the "
                        + "figures change the finding is open again: the old reason was given for the old figures.")),
        ],
        pictureText: .init(
            id: "Kartu sebuah temuan: tingkat, hitungan, letak dan perbaikannya, di bawahnya "
                + "Tugaskan dan Sisihkan.",
            en: "The card of a finding: severity, arithmetic, place and remedy, below it the "
                + "buttons to assign and dismiss it."))

    static let plan = HelpTopic(
        id: "rencana", title: .init(id: "Membaca rencana dan cascading", en: "Reading the plan and its tree"),
        lead: .init(
            id: "Rencana tampil sebagai daftar bagian dari tujuan sampai aksi, atau sebagai pohon.",
            en: "A plan is shown as a list of its parts from goal to action, or as a tree."),
        sections: [
            Section(
                title: .init(id: "Rencana", en: "The plan"),
                text: .init(
                    id: "Pilih satu bagian: target, anggaran, indikator dan temuannya tampil di sebelahnya. Tanda di "
                        + "depannya menunjukkan yang terberat pada bagian itu dan semua yang ada di bawahnya.",
                    en: "Choose a part: its targets, budget, indicators and findings stand beside it. The sign before "
                        + "it shows the worst of that part and all that is below it.")),
            Section(
                title: .init(id: "Cascading", en: "The tree"),
                steps: [
                    .init(
                        id: "Kotak menunjukkan keadaannya dengan warna, tanda dan kata.",
                        en: "A box tells how it stands by colour, sign and word."),
                    .init(
                        id: "Pilih \"di bawahnya\" untuk melihat satu cabang, dan jejak di atas pohon untuk kembali.",
                        en: "Choose \"below it\" to look at a branch, and the path above the tree to go back."),
                    .init(
                        id: "Judul kotak membuka bagian rencana atau lembar jabatannya.",
                        en: "The title of a box opens the part of the plan or the sheet of the post."),
                ]),
        ],
        pictureText: .init(
            id: "Pohon rencana di kiri, bagian yang dipilih dengan target dan anggarannya di "
                + "kanan.",
            en: "The tree of a plan to the left, the chosen part with targets and money to the "
                + "right."))
}
