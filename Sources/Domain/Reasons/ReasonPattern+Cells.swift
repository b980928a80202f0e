/// Why cells of tables were read as they were, or not used.
extension ReasonPattern {
    package static let indicatorOverPages = ReasonPattern(
        id: "Teks ini sambungan indikator yang terpotong pergantian halaman.",
        en: "This text goes on with an indicator that a page break cut.")
    package static let nameOverPages = ReasonPattern(
        id: "Teks ini sambungan nama yang terpotong pergantian halaman.",
        en: "This text goes on with a name that a page break cut.")
    package static let textFromAbove = ReasonPattern(
        id: "Teks ini sambungan sel di atasnya.",
        en: "This text goes on with the cell above it.")
    package static let indicatorsByMark = ReasonPattern(
        id: "Satu sel memuat {1} indikator; dipisah menurut tandanya.",
        en: "One cell holds {1} indicators; they were parted by their marks.")
    package static let indicatorsByMarkOrLine = ReasonPattern(
        id: "Satu sel memuat {1} indikator; dipisah menurut tanda atau barisnya.",
        en: "One cell holds {1} indicators; they were parted by their marks or lines.")
    package static let cellForSeveral = ReasonPattern(
        id: "Satu sel untuk {1} indikator; dibaca sebagai milik semuanya.",
        en: "One cell for {1} indicators; it was read as belonging to all of them.")
    package static let valuesToFirst = ReasonPattern(
        id: "Sel memuat {1} nilai untuk {2} indikator; diberikan kepada yang pertama.",
        en: "The cell holds {1} values for {2} indicators; they were given to the first.")
    package static let targetsToFirst = ReasonPattern(
        id: "Sel memuat {1} target untuk beberapa indikator; diberikan kepada yang pertama.",
        en: "The cell holds {1} targets for several indicators; they were given to the first.")
    package static let filledIndicatorAbove = ReasonPattern(
        id: "Baris tanpa indikator; indikator di atasnya sudah memiliki isi untuk kolom ini.",
        en: "A row without an indicator; the one above has a value in this column already.")
    package static let targetedIndicatorAbove = ReasonPattern(
        id: "Baris tanpa indikator; indikator di atasnya sudah memiliki target untuk kolom ini.",
        en: "A row without an indicator; the one above has a target in this column already.")
    package static let valueBelowIndicator = ReasonPattern(
        id: "Tercetak di bawah baris indikatornya; dibaca sebagai milik indikator di atasnya.",
        en: "Printed below the row of its indicator; it was read as belonging to the one above.")
    package static let targetBelowIndicator = ReasonPattern(
        id: "Target tercetak di bawah baris indikatornya; dibaca sebagai target indikator di atasnya.",
        en: "The target is printed below the row of its indicator; it was read as that of the one above.")
    package static let budgetBelowActivity = ReasonPattern(
        id: "Anggaran tercetak di bawah baris kegiatannya; dibaca sebagai anggaran kegiatan di atasnya.",
        en: "The budget is printed below the row of its activity; it was read as that of the one above.")
    package static let numberDoubt = ReasonPattern(
        id: "Angka [1].",
        en: "Number: [1].")
    package static let secondAmountOfName = ReasonPattern(
        id: "Jumlah uang kedua pada nama yang sama; dibaca sebagai milik indikator di barisnya.",
        en: "A second amount for one name; it was read as belonging to the indicator of its row.")
    package static let secondAmount = ReasonPattern(
        id: "Jumlah uang kedua pada baris lanjutan; baris pertamanya sudah memuatnya.",
        en: "A second amount in a row that goes on with another; the first row has one already.")
    package static let secondBudget = ReasonPattern(
        id: "Jumlah uang kedua pada baris lanjutan; baris pertamanya sudah memuat anggaran.",
        en: "A second amount in a row that goes on with another; the first row has the budget already.")
    package static let unreadBesideTotal = ReasonPattern(
        id: "Uang pada baris lain tabel ini tidak terbaca; jumlah ini belum tentu dapat dibandingkan.",
        en: "Money in other rows of this table was not read; this total may not be comparable.")
    package static let emptySource = ReasonPattern(
        id: "Sel sumber data kosong; dianggap menyatu dengan sel di atasnya.",
        en: "The cell of the data source is empty; it was taken as merged with the one above.")
    package static let shiftedByColumns = ReasonPattern(
        id: "Sel ini tergeser {1} kolom; dibaca pada kolom yang sesuai isinya.",
        en: "This cell is {1} columns away from its own; it was read in the column its content fits.")
    package static let shiftedRight = ReasonPattern(
        id: "Sel tercetak {1} kolom di sebelah kanan kolomnya; isinya cocok dengan kolom ini.",
        en: "The cell is printed {1} columns to the right of its own; its content fits this column.")
    package static let shiftedLeft = ReasonPattern(
        id: "Sel tercetak {1} kolom di sebelah kiri kolomnya; isinya cocok dengan kolom ini.",
        en: "The cell is printed {1} columns to the left of its own; its content fits this column.")
    package static let fitsNoColumn = ReasonPattern(
        id: "Tidak sesuai dengan kolom mana pun di barisnya.",
        en: "It fits no column of its row.")
    package static let emptyMark = ReasonPattern(
        id: "Tanda kosong di tempat yang tidak memerlukan isi.",
        en: "A mark for \"nothing\" where nothing is needed.")
    package static let foreignColumn = ReasonPattern(
        id: "Kolom {1} tidak termasuk {2}.",
        en: "The column {1} is no part of {2}.")
    package static let belowNothingKnown = ReasonPattern(
        id: "Baris ini tidak berada di bawah nama atau indikator yang dikenali.",
        en: "This row stands below no name or indicator that was recognised.")
    package static let belowNoPart = ReasonPattern(
        id: "Baris ini tidak berada di bawah program, kegiatan atau indikator yang dikenali.",
        en: "This row stands below no program, activity or indicator that was recognised.")
    package static let outsideFigures = ReasonPattern(
        id: "Sel ini tidak berada di bawah kolom angka.",
        en: "This cell stands below no column of figures.")
    package static let outsideColumns = ReasonPattern(
        id: "Sel berada di luar kolom yang dikenali.",
        en: "The cell is outside the columns that were recognised.")
    package static let columnNumber = ReasonPattern(
        id: "Nomor kolom yang terbawa ke baris isi.",
        en: "The number of a column, carried into a row of content.")
    package static let targetWithoutIndicator = ReasonPattern(
        id: "Target tanpa indikator di atasnya.",
        en: "A target without an indicator above it.")
    package static let numberWithoutName = ReasonPattern(
        id: "Nomor atau kode tanpa nama di barisnya.",
        en: "A number or code without a name in its row.")
    package static let unitWithoutIndicator = ReasonPattern(
        id: "Satuan tanpa indikator di barisnya.",
        en: "A unit without an indicator in its row.")
    package static let amountWithoutPart = ReasonPattern(
        id: "Jumlah uang tanpa program atau kegiatan di barisnya.",
        en: "An amount without a program or activity in its row.")
    package static let noteWithoutPart = ReasonPattern(
        id: "Keterangan tanpa program atau kegiatan di barisnya.",
        en: "A remark without a program or activity in its row.")
    package static let emptyHeading = ReasonPattern(
        id: "Judul kolomnya kosong; arti seluruh kolom disimpulkan dari kolom di sebelahnya.",
        en: "Its column has no heading; the meaning of the whole column was taken from the one beside it.")
    package static let budgetWithoutHeading = ReasonPattern(
        id: "Kolom ini tidak berjudul; isinya dibaca sebagai anggaran.",
        en: "This column has no heading; its content was read as a budget.")
    package static let printedAgain = ReasonPattern(
        id: "Dicetak ulang dari baris di atasnya.",
        en: "Printed again from the row above.")
    package static let printedAgainFromFirst = ReasonPattern(
        id: "Dicetak ulang dari sel pertama barisnya.",
        en: "Printed again from the first cell of its row.")
    package static let cutName = ReasonPattern(
        id: "Dibaca sebagai cetakan terpotong dari nama di baris sebelumnya.",
        en: "It was read as a cut print of the name in the row before.")
    package static let totalAmid = ReasonPattern(
        id: "Baris jumlah di tengah tabel; jumlahnya dihitung ulang dari rinciannya.",
        en: "A row of totals amid the table; the total is computed from its parts.")
    package static let nameAmidRows = ReasonPattern(
        id: "Nama di kolom kiri tercetak sekali di tengah baris-barisnya; baris ini dianggap bagiannya.",
        en: "The name on the left is printed once amid its rows; this row was taken as one of them.")
    package static let nameOfUnsureRows = ReasonPattern(
        id: "Nama ini tercetak di tengah baris-barisnya, tetapi barisnya tidak dapat dipastikan.",
        en: "This name is printed amid its rows, but which rows they are can't be told.")
}
