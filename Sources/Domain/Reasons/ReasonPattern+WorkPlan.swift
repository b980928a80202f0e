/// Why cells of a Renja were read as they were, or not used.
extension ReasonPattern {
    package static let unequalFormulas = ReasonPattern(
        id: "Jumlah rumusan di sel ini tidak sama dengan jumlah indikatornya.",
        en: "This cell has not as many formulas as there are indicators.")
    package static let indicatorsAndFigures = ReasonPattern(
        id: "Sel memuat {1} indikator dan {2} angka.",
        en: "The cell holds {1} indicators and {2} figures.")
    package static let cellGoesOn = ReasonPattern(
        id: "Lanjutan isi sel di baris sebelumnya.",
        en: "It goes on with the cell in the row before.")
    package static let unequalFigures = ReasonPattern(
        id: "Jumlah angka di sel ini tidak sama dengan jumlah indikatornya; diberikan kepada yang pertama.",
        en: "This cell has not as many figures as there are indicators; they were given to the first.")
    package static let indicatorElsewhere = ReasonPattern(
        id: "Tabel lain mencantumkan indikator ini di bawah kegiatan sebelumnya.",
        en: "Another table has this indicator below the activity before.")
    package static let figureWithoutIndicator = ReasonPattern(
        id: "Angka tanpa indikator di sampingnya.",
        en: "A figure without an indicator beside it.")
    package static let figureOneRowLate = ReasonPattern(
        id: "Angka satu baris di bawah indikatornya.",
        en: "A figure one row below its indicator.")
    package static let belowNoColumn = ReasonPattern(
        id: "Sel ini tidak berada di bawah kolom mana pun.",
        en: "This cell stands below no column.")
    package static let nameOfUnit = ReasonPattern(
        id: "Baris nama unit kerja.",
        en: "A row with the name of a work unit.")
    package static let textAfterNothing = ReasonPattern(
        id: "Lanjutan teks tanpa isi di atasnya.",
        en: "A text that goes on, with nothing above it.")
    package static let readInColumn = ReasonPattern(
        id: "Isi sel berada di kolom lain; dibaca sebagai kolom {1}.",
        en: "The content stands in another column; it was read as column {1}.")
    package static let unknownHeading = ReasonPattern(
        id: "Arti judul kolom ini tidak dikenal.",
        en: "The meaning of this heading is not known.")
    package static let twoNames = ReasonPattern(
        id: "Sel memuat dua nama.",
        en: "The cell holds two names.")
    package static let nameInCellBefore = ReasonPattern(
        id: "Nama tercetak di sel sebelumnya; baris ini dianggap miliknya.",
        en: "The name is printed in the cell before; this row was taken as its own.")
    package static let codeWithoutName = ReasonPattern(
        id: "Kode tanpa nama di sampingnya.",
        en: "A code without a name beside it.")
    package static let codeBesideIndicator = ReasonPattern(
        id: "Kode tercetak di samping indikator; dianggap kode kegiatan di atasnya.",
        en: "The code is printed beside an indicator; it was taken as that of the activity above.")
    package static let sameInOtherTable = ReasonPattern(
        id: "Dianggap sama dengan yang tercantum di tabel lain walaupun tulisannya berbeda.",
        en: "Taken for the same as in another table although it is written otherwise.")
}
