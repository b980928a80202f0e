import Domain

extension StoreFault {
    /// What happened and where, what is safe, and what to do.
    package var message: Localized { [happened, advice].compactMap { $0 }.joined(separator: " ") }

    private var happened: Localized {
        switch self {
        case .missing(let place):
            .init(id: "Basis data \(place) tidak ada.", en: "There is no database \(place).")
        case .foreign(let place):
            .init(
                id: "\(place) bukan basis data Selaras dan tidak diubah.",
                en: "\(place) is no database of Selaras and was left as it is.")
        case .newerSchema(let place, let found, let known):
            .init(
                id: "Basis data \(place) dibuat oleh Selaras yang lebih baru (skema \(found), yang dikenal \(known)) "
                    + "dan tidak diubah.",
                en: "The database \(place) was made by a later Selaras (schema \(found), known \(known)) and was left "
                    + "as it is.")
        case .damaged(let place, let detail):
            .init(id: "Basis data \(place) rusak (\(detail)).", en: "The database \(place) is damaged (\(detail)).")
        case .absent:
            .init(
                id: "Yang ditunjuk tidak ada dalam register; tidak ada yang ditulis.",
                en: "What was pointed to is not in the register; nothing was written.")
        case .damagedRecord(let field):
            .init(
                id: "Basis data memuat nilai yang tidak dikenal pada \(field).",
                en: "The database holds a value that is not known in \(field).")
        case .occupied(let place):
            .init(
                id: "Berkas \(place) sudah ada dan tidak diubah.",
                en: "There is a file \(place) already; it was left as it is.")
        case .readOnly(let place):
            .init(
                id: "Basis data \(place) hanya dapat dibaca; tidak ada yang ditulis.",
                en: "The database \(place) can only be read; nothing was written.")
        case .full(let place):
            .init(
                id: "Ruang penyimpanan untuk \(place) habis; perubahan ini tidak ditulis, yang sebelumnya aman.",
                en: "There is no space left for \(place); this change was not written, those before it are safe.")
        case .busy(let place):
            .init(
                id: "Basis data \(place) sedang dipakai proses lain; tidak ada yang ditulis.",
                en: "The database \(place) is in use by another process; nothing was written.")
        case .unopenable(let place, let detail):
            .init(
                id: "Basis data \(place) tidak dapat dibuka (\(detail)).",
                en: "The database \(place) can't be opened (\(detail)).")
        case .contradiction(let detail):
            .init(
                id: "Data yang hendak ditulis saling bertentangan (\(detail)); tidak ada yang ditulis.",
                en: "What was to be written contradicts itself (\(detail)); nothing was written.")
        case .otherSecret(let place):
            .init(
                id: "Kunci jejak audit bukan kunci basis data \(place); tidak ada yang ditulis.",
                en: "The audit secret is not that of the database \(place); nothing was written.")
        case .interrupted:
            .init(id: "Permintaan dibatalkan; tidak ada yang ditulis.", en: "Cancelled; nothing was written.")
        case .failed(let place, let detail):
            .init(
                id: "Basis data \(place) gagal bekerja (\(detail)); tidak ada yang ditulis.",
                en: "The database \(place) failed (\(detail)); nothing was written.")
        }
    }

    private var advice: Localized? {
        switch self {
        case .missing:
            .init(
                id: "Periksa namanya, atau buat yang baru dengan selaras demo.",
                en: "Check its name, or make a new one with selaras demo.")
        case .occupied:
            .init(
                id: "Pilih nama lain, atau gantikan dengan --replace.",
                en: "Choose another name, or replace it with --replace.")
        case .foreign: .init(id: "Pilih berkas lain.", en: "Choose another file.")
        case .newerSchema:
            .init(id: "Pasang versi terbaru Selaras.", en: "Install the latest version of Selaras.")
        case .damaged, .damagedRecord:
            .init(
                id: "Jangan menulis lagi: simpan berkas itu, lalu pulihkan cadangan terakhir dengan selaras restore.",
                en: "Stop writing: keep that file, then restore the last backup with selaras restore.")
        case .readOnly, .unopenable:
            .init(
                id: "Periksa nama dan hak akses berkas dan foldernya.",
                en: "Check the name and the permissions of the file and its folder.")
        case .full: .init(id: "Kosongkan ruang, lalu ulangi.", en: "Make room, then try again.")
        case .busy: .init(id: "Ulangi sebentar lagi.", en: "Try again soon.")
        case .otherSecret:
            .init(id: "Sebutkan berkas kuncinya dengan --secret.", en: "Name its file with --secret.")
        case .absent, .contradiction, .interrupted, .failed: nil
        }
    }
}
