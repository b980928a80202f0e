import Domain

/// Whether a program carries out the affair of its agency or is one that every agency has.
enum ProgramGroup: String, Hashable, Sendable {
    case affair
    case support

    /// Told by the codes of a program's prints, else by their names; nil where neither tells.
    ///
    /// Numbers from 15 on were those of affairs until 2020. Since then the first program of each affair is that of support:
    /// "5.03.01".
    init?(codes: [String], names: [String]) {
        let codes = codes.map { $0.split { !$0.isNumber }.compactMap { Int($0) } }
        if codes.contains(where: { $0.count > 1 && $0.last ?? 0 >= Self.firstOfAffairs }) {
            self = .affair
        } else if names.contains(where: Self.namesSupport) {
            self = .support
        } else if let number = codes.first(where: { $0.count == Self.partsOfCode })?.last {
            self = number == 1 ? .support : .affair
        } else {
            return nil
        }
    }

    private static let firstOfAffairs = 15
    private static let partsOfCode = 3

    /// The programs of every agency, in the national lists before and since 2020.
    private static func namesSupport(_ name: String) -> Bool {
        let words = Set(NormalizedName(name).words)
        return [
            ["penunjang", "urusan", "pemerintahan"], ["pelayanan", "perkantoran"],
            ["sarana", "prasarana", "aparatur"], ["disiplin", "aparatur"], ["pindah", "tugas"],
            ["kapasitas", "sumber", "daya", "aparatur"], ["kapasitas", "sumberdaya", "aparatur"],
            ["pelaporan", "capaian", "kinerja"],
        ].contains { words.isSuperset(of: $0) }
    }
}
