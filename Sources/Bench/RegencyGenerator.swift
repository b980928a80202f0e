import Domain

/// Generates the action plans of a regency: agencies of the size of the largest plan seen, in its layout
/// (3 objectives, 11 program blocks, 45 activities, 168 steps; 30 kB), with a wrong sum here and there.
struct RegencyGenerator {
    private static let blocks = 11
    private var draw: Draw
    private var text = ""
    private var activity = 0

    /// The files of the first agencies.
    static func files(count: Int) -> [SourceFile] { (0..<count).map(file) }

    private static func file(_ index: Int) -> SourceFile {
        var generator = RegencyGenerator(draw: Draw(seed: UInt64(index + 1)))
        generator.write(agency: index)
        return SourceFile(name: "agency-\(index + 1).txt", bytes: Array(generator.text.utf8))
    }

    private init(draw: Draw) {
        self.draw = draw
    }

    private mutating func write(agency index: Int) {
        let names = RegencyWording.agencies
        let round = index / names.count
        let suffix = round == 0 ? "" : " WILAYAH \(round + 1)"
        text += "RENCANA AKSI PERJANJIAN KINERJA TAHUN 2020\n"
        text += "\(names[index % names.count])\(suffix) \(RegencyWording.region)\n\n"
        for block in 0..<Self.blocks { write(block: block) }
        text += "KEPALA \(names[index % names.count])\(suffix)\n"
    }

    private mutating func write(block: Int) {
        let objective = block * 3 / Self.blocks
        let program = draw.one(of: RegencyWording.programs)
        row("NO", "SASARAN STRATEGIS", "INDIKATOR SASARAN", "TARGET KINERJA TAHUNAN", "TARGET KINERJA TRIWULAN")
        row("", "", "", "", "TW I", "TW II", "TW III", "TW IV")
        let rate = "\(70 + draw.below(30))%"
        let name = RegencyWording.objectives[objective]
        row(
            "\(objective + 1)", name, "\(block + 1) Persentase layanan \(place()) sesuai standar", rate, "-", "-", "-",
            rate)
        row("SASARAN PROGRAM")
        row("", "1 \(program)", "Persentase capaian \(program.lowercased())", "100%", "-", "-", "-", "100%")
        row(
            "NO", "KEGIATAN", "INDIKATOR KINERJA KEGIATAN", "TARGET KINERJA TAHUNAN", "AKSI/SUB KEGIATAN",
            "INDIKATOR AKSI/SUB KEGIATAN", "TARGET KINERJA TRIWULAN", "", "", "", "KETERANGAN")
        row("", "", "", "", "", "", "TW I", "TW II", "TW III", "TW IV")
        let count = block == 0 ? 5 : 4
        for number in 1...count { write(activity: number) }
        text += "\n"
    }

    private mutating func write(activity number: Int) {
        activity += 1
        let (measure, unit) = draw.one(of: RegencyWording.measures)
        let name = "\(draw.one(of: RegencyWording.activities)) wilayah \(place()) tahap \(activity)"
        let steps = activity % 4 == 0 ? RegencyWording.steps.dropLast() : RegencyWording.steps[...]
        for (index, step) in steps.enumerated() {
            let isFirst = index == 0
            let quarters = step.1.hasPrefix("Jumlah") ? ["", "", "", "\(1 + draw.below(4))"] : percentages()
            let head =
                isFirst
                ? ["\(number)", name, "\(measure) \(place())", "\(10 + draw.below(900)) \(unit)"] : ["", "", "", ""]
            row(head + ["\(index + 1) \(step.0)", step.1] + quarters + [isFirst ? amount() : ""])
        }
    }

    /// Quarters that add up to 100 %, but for one in nine.
    private mutating func percentages() -> [String] {
        if draw.below(9) == 0 { return ["30%", "40%", "40%", ""] }
        return draw.one(of: [["25%", "25%", "25%", "25%"], ["", "50%", "50%", ""], ["40%", "30%", "30%", ""]])
    }

    private mutating func amount() -> String {
        "\(1 + draw.below(3)).\(100 + draw.below(900)).\(100 + draw.below(900)).000,00"
    }

    private mutating func place() -> String { draw.one(of: RegencyWording.places) }

    private mutating func row(_ cells: String...) { row(cells) }

    private mutating func row(_ cells: [String]) {
        let padded = cells + Array(repeating: "", count: max(0, 11 - cells.count))
        text += padded.joined(separator: "\t") + "\n"
    }
}
