import Application
import Documents
import Domain

/// What a figure is, for people.
enum FigureTitle {
    /// "Target, triwulan I".
    static func text(_ figure: FigureAddress, year: Int?, in language: Language) -> String {
        let parts = [figure.role.title, figure.basis.title, figure.period?.title(in: year)].compactMap { $0 }
        return parts.joined(separator: ", ").text(in: language)
    }
}
