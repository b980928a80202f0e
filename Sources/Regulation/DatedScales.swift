import Domain

/// All scales that regulations set, each as it changed over the years.
package enum DatedScales {
    package static let all: [DatedValues<RatingScale>] = [
        PermenPANRB88_2021.grades, Permendagri54_2010.attainmentClasses, UU15_2004.opinions,
    ]
}
