/// Why a file can't be read.
extension ReasonPattern {
    package static let brokenPart = ReasonPattern(
        id: "Bagian {1} rusak atau terpotong. Buka dan simpan ulang berkasnya, lalu ulangi.",
        en: "The part {1} is damaged or cut off. Open the file, save it again and try again.")
    package static let brokenFile = ReasonPattern(
        id: "Berkas rusak atau terpotong: daftar isinya tidak utuh. Unduh atau salin ulang berkasnya.",
        en: "The file is damaged or cut off: its directory is not whole. Download or copy it again.")
    package static let locked = ReasonPattern(
        id: "Berkas terkunci kata sandi. Simpan salinan tanpa kata sandi, lalu ulangi.",
        en: "A password locks the file. Save a copy without one and try again.")
    package static let tooManyParts = ReasonPattern(
        id: "Berkas memuat {1} bagian; batasnya {2}.",
        en: "The file has {1} parts; the limit is {2}.")
    package static let partTooLarge = ReasonPattern(
        id: "Bagian {1} lebih dari {2} byte setelah dimekarkan. Bagi dokumen menurut bab atau lembar.",
        en: "The part {1} has more than {2} bytes when expanded. Divide the document by chapters or sheets.")
    package static let partGrows = ReasonPattern(
        id: "Bagian {1} mekar lebih dari {2} kali; berkas seperti itu ditolak.",
        en: "The part {1} grows more than {2} times; such files are refused.")
    package static let partForged = ReasonPattern(
        id: "Bagian {1} lebih besar daripada yang dinyatakan berkasnya; berkas ditolak.",
        en: "The part {1} is larger than its file says; the file is refused.")
    package static let partCompression = ReasonPattern(
        id: "Bagian {1} dimampatkan dengan cara yang tidak dipakai Office.",
        en: "The part {1} is compressed in a way that Office doesn't use.")
    package static let partMissing = ReasonPattern(
        id: "Bagian {1} tidak ada dalam berkas. Buka dan simpan ulang berkasnya.",
        en: "The file has no part {1}. Open it and save it again.")
    package static let otherFormat = ReasonPattern(
        id: "Berkas ini [1]. Simpan sebagai .xlsx atau .docx, lalu ulangi.",
        en: "This file is [1]. Save it as .xlsx or .docx and try again.")
    package static let partDoctype = ReasonPattern(
        id: "Bagian {1} memuat DOCTYPE, yang tidak pernah ada dalam berkas Office; ditolak.",
        en: "The part {1} has a DOCTYPE, which no Office file has; it is refused.")
    package static let partMalformed = ReasonPattern(
        id: "Bagian {1} bukan XML yang utuh. Buka dan simpan ulang berkasnya.",
        en: "The part {1} is no whole XML. Open the file and save it again.")
    package static let partTooDeep = ReasonPattern(
        id: "Bagian {1} bersarang lebih dari {2} tingkat; ditolak.",
        en: "The part {1} is nested more than {2} levels deep; it is refused.")
    package static let partTooLong = ReasonPattern(
        id: "Bagian {1} memuat teks atau tanda yang terlalu panjang; ditolak.",
        en: "The part {1} has a text or mark that is too long; it is refused.")
    package static let partEncoding = ReasonPattern(
        id: "Bagian {1} bukan UTF-8. Buka dan simpan ulang berkasnya.",
        en: "The part {1} is not UTF-8. Open the file and save it again.")
    package static let tooManyCellsOrColumns = ReasonPattern(
        id: "Tabel lebih dari {1} sel atau kolom. Bagi dokumen menurut bab atau lembar.",
        en: "The tables have more than {1} cells or columns. Divide the document by chapters or sheets.")
    package static let fileWithoutTables = ReasonPattern(
        id: "Berkas ini tidak memuat tabel yang dapat dibaca.",
        en: "This file has no table that can be read.")
    package static let onlyDrawings = ReasonPattern(
        id: "Berkas ini hanya memuat gambar atau bagan, tidak ada tabel. Ketik isinya sebagai tabel, lalu ulangi.",
        en: "This file has pictures or charts alone, no table. Type what they show as a table and try again.")
    package static let fileTooLarge = ReasonPattern(
        id: "Berkas berukuran {1} byte; batasnya {2} byte. Bagi dokumen menurut bab.",
        en: "The file has {1} bytes; the limit is {2} bytes. Divide the document by chapters.")
    package static let fileEmpty = ReasonPattern(
        id: "Berkas kosong. Periksa apakah berkas tersimpan utuh.",
        en: "The file is empty. See whether it was saved whole.")
    package static let binaryFormat = ReasonPattern(
        id: "Berkas ini [1], yang tidak dapat dibaca. Simpan tabelnya sebagai .xlsx, .docx atau teks, lalu ulangi.",
        en: "This file is [1], which can't be read. Save its tables as .xlsx, .docx or text and try again.")
    package static let binaryData = ReasonPattern(
        id: "Berkas berisi data biner, bukan teks. Pilih dokumen teks bertabel atau dossier YAML/JSON.",
        en: "The file has binary data, no text. Choose a text with tables, or a dossier as YAML or JSON.")
    package static let textWithoutTables = ReasonPattern(
        id: "Teks ini tidak memuat tabel. Tabel ditulis dengan garis tegak (|), dipisah tab, atau sebagai CSV.",
        en: "This text has no table. Tables are written with bars (|), parted by tabs, or as CSV.")
    package static let textForScreens = ReasonPattern(
        id: """
            Tabel pada teks ini digambar untuk layar: kata-katanya dipenggal selebar kolom, jadi tidak dapat dibaca kembali \
            dengan pasti. Cetak dokumennya sebagai markdown, tabs, docx atau xlsx (--to).
            """,
        en: """
            The tables of this text are drawn for a screen: words are broken at the width of their columns and can't be \
            joined again for certain. Print the document as markdown, tabs, docx or xlsx (--to).
            """)
    package static let tooManyLines = ReasonPattern(
        id: "Teks lebih dari {1} baris. Bagi dokumen menurut bab.",
        en: "The text has more than {1} lines. Divide the document by chapters.")
    package static let tooManyColumns = ReasonPattern(
        id: "Baris {1} memuat lebih dari {2} kolom. Periksa pemisah kolomnya.",
        en: "Line {1} has more than {2} columns. See what parts its columns.")
    package static let tooManyCells = ReasonPattern(
        id: "Tabel lebih dari {1} sel. Bagi dokumen menurut bab.",
        en: "The tables have more than {1} cells. Divide the document by chapters.")
    package static let individualWithoutTable = ReasonPattern(
        id: "Judulnya indikator kinerja individu, tetapi tidak ada tabel indikator di bawah nama jabatan.",
        en: "Its title says individual indicators, but no table of indicators stands below a post.")
    package static let agreementWithoutTable = ReasonPattern(
        id: "Judulnya perjanjian kinerja, tetapi tidak ada tabel sasaran atau program.",
        en: "Its title says performance agreement, but it has no table of objectives or programs.")
    package static let keyWithoutTable = ReasonPattern(
        id: "Judulnya indikator kinerja utama, tetapi tidak ada tabel dengan kolom indikator.",
        en: "Its title says key indicators, but it has no table with a column of indicators.")
    package static let evaluationWithoutTable = ReasonPattern(
        id: "Judulnya evaluasi, tetapi tidak ada tabel dengan nama, indikator dan angkanya.",
        en: "Its title says evaluation, but it has no table with names, indicators and their figures.")
    package static let actionPlanWithoutContent = ReasonPattern(
        id: "Judul kolomnya seperti rencana aksi, tetapi tidak ada sasaran, program atau kegiatan di bawahnya.",
        en: "Its headings are those of an action plan, but no objective, program or activity stands below.")
    package static let workPlanWithoutContent = ReasonPattern(
        id: "Judul kolomnya seperti Renja, tetapi tidak ada isi di bawahnya.",
        en: "Its headings are those of a Renja, but nothing stands below.")
    package static let noActionPlan = ReasonPattern(
        id: "Tidak ada tabel rencana aksi: perlu kolom nama (sasaran, program atau kegiatan) dan target triwulan.",
        en:
            "It has no table of an action plan: columns of names (objective, program or activity) and of quarterly targets are needed."
    )
    package static let kindNotRead = ReasonPattern(
        id: "Tabelnya seperti {1}, yang belum dapat dibaca. Berikan {2}.",
        en: "Its tables are like {1}, which can't be read yet. Documents that can: {2}.")
    package static let kindNotKnown = ReasonPattern(
        id: "Tabelnya bukan tabel dokumen kinerja yang dikenali. Periksa judul kolomnya, atau berikan {1}.",
        en: "Its tables are of no document that is known. See to the headings, or give one of: {1}.")
    package static let inputUnreadable = ReasonPattern(
        id: "Masukan standar tidak dapat dibaca.",
        en: "Standard input can't be read.")
    package static let fileNotFound = ReasonPattern(
        id: "Berkas tidak ditemukan; periksa nama dan foldernya.",
        en: "There is no such file; see to its name and folder.")
    package static let isFolder = ReasonPattern(
        id: "Ini sebuah folder; sebutkan berkas di dalamnya.",
        en: "This is a folder; name a file in it.")
    package static let fileNotOpened = ReasonPattern(
        id: "Berkas tidak dapat dibuka; periksa hak akses Anda.",
        en: "The file can't be opened; see whether you may.")
    package static let fileOverLimit = ReasonPattern(
        id: "Berkas lebih besar daripada batas {1} MiB; bagilah menjadi beberapa berkas.",
        en: "The file is larger than the limit of {1} MiB; divide it into several.")
}
