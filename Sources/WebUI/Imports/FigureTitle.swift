import Application
import Documents
import Domain

/// What a figure is, for people.
enum FigureTitle {
    /// "Target, triwulan I".
    static func text(_ figure: FigureAddress, year: Int?, in language: Language) -> String {
        title(figure, year: year).text(in: language)
    }

    static func title(_ figure: FigureAddress, year: Int?) -> Localized {
        [figure.role.title, figure.basis.title, figure.period?.title(in: year)].compactMap { $0 }
            .joined(separator: ", ")
    }
}
