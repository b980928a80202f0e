import Domain

extension HelpTopic {
    static let administration = HelpTopic(
        id: "administrasi", title: .init(id: "Bagi administrator", en: "For administrators"),
        lead: .init(
            id:
                "Administrator daerah mengurus akun, perangkat daerah, periode dan pengaturan; ia tidak mengubah rencana.",
            en: "The administrator of a region looks after accounts, agencies, periods and settings, not after plans."),
        sections: [
            Section(
                title: .init(id: "Akun dan peran", en: "Accounts and roles"),
                steps: [
                    .init(
                        id:
                            "Buka Administrasi, pilih daerahnya, lalu buka akun dengan nama masuk, perangkat daerah dan "
                            + "perannya.",
                        en:
                            "Open Administration, choose the region, and open an account with its name, agency and roles."
                    ),
                    .init(
                        id: "Sampaikan sandi sekali pakai yang tampil kepada pemilik akun: ia memilih sandinya sendiri "
                            + "saat pertama kali masuk.",
                        en: "Hand the one-time password that is shown to its holder, who chooses another at first."),
                    .init(
                        id:
                            "Bila orangnya pindah atau berhenti, ubah perannya atau tutup akunnya; namanya di riwayat tetap.",
                        en: "When somebody leaves, change the roles or close the account; the history keeps the name."),
                ]),
            Section(
                title: .init(id: "Periode dan tenggat", en: "Periods and deadlines"),
                text: .init(
                    id:
                        "Halaman Periode dan dokumen menunjukkan dokumen apa yang sudah ada dari setiap perangkat daerah, "
                        + "mana yang belum ada setelah tenggatnya, dan mana yang belum jatuh tempo. Tenggatnya yang lazim, "
                        + "kecuali Anda menetapkan yang lain di Pengaturan, Tenggat dokumen.",
                    en:
                        "The page of periods shows which documents each agency has, which are missing after they were due "
                        + "and which aren't due yet. Days are the customary ones unless you choose others in the settings."
                )),
            Section(
                title: .init(id: "Nama, logo dan waktu", en: "Name, logo and time"),
                text: .init(
                    id:
                        "Pengaturan menentukan nama dan logo di kepala setiap halaman, dan zona waktu semua jam dan tanggal. "
                        + "Bila semua perangkat daerah dari satu daerah, logo itu juga lambang pada sampul dan kop dokumen.",
                    en:
                        "The settings give the name and logo in the head of every page and the time zone of all moments. "
                        + "Where all agencies are of one region, the logo is also the emblem on covers and letterheads."
                )),
        ])
}
