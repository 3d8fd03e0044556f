import Glibc

/// The inverse of the standard normal distribution, to about sixteen digits (Wichura, Algorithm AS 241, Applied
/// Statistics 37, 1988, routine PPND16).
enum InverseNormal {
  /// The value that a standard normal variable stays below with probability `p`; `p` strictly between 0 and 1.
  static func value(at p: Double) -> Double {
    let centred = p - 0.5
    return abs(centred) <= centre ? central(centred) : tail(p, centred)
  }

  /// The values at many probabilities.
  ///
  /// Each step runs over the whole block without a branch that depends on chance, so that the compiler can take several
  /// values at a time. The centre is computed for all; the tails, three values in twenty at no regular place, are listed,
  /// computed one behind the other and put back.
  static func fill(_ values: UnsafeMutablePointer<Double>, at p: UnsafePointer<Double>, count: Int) {
    for i in 0..<count { values[i] = central(p[i] - 0.5) }
    withUnsafeTemporaryAllocation(of: Int.self, capacity: count + 1) { places in
      withUnsafeTemporaryAllocation(of: Double.self, capacity: count + 1) { roots in
        guard let places = places.baseAddress, let roots = roots.baseAddress else { return }
        var tails = 0
        for i in 0..<count {
          places[tails] = i
          // The sign of the difference: a comparison would be compiled to a branch that no processor foresees.
          tails &+= Int(truncatingIfNeeded: (centre - abs(p[i] - 0.5)).bitPattern &>> 63)
        }
        for tail in 0..<tails { roots[tail] = log(share(beyond: p[places[tail]])) }
        var most = 0.0
        for tail in 0..<tails {
          roots[tail] = (-roots[tail]).squareRoot()
          most = roots[tail] > most ? roots[tail] : most
        }
        // Nobody meets the far tail: it has one value in a hundred thousand million.
        if most > 5 {
          for tail in 0..<tails { roots[tail] = roots[tail] <= 5 ? near(roots[tail] - 1.6) : far(roots[tail] - 5) }
        } else {
          for tail in 0..<tails { roots[tail] = near(roots[tail] - 1.6) }
        }
        for tail in 0..<tails {
          let i = places[tail]
          values[i] = Double(signOf: p[i] - 0.5, magnitudeOf: roots[tail])
        }
      }
    }
  }

  private static let centre = 0.425

  @inline(__always)
  private static func central(_ q: Double) -> Double {
    let r = 0.180625 - q * q
    var top = 2.5090809287301226727e+3
    top = top * r + 3.3430575583588128105e+4
    top = top * r + 6.7265770927008700853e+4
    top = top * r + 4.5921953931549871457e+4
    top = top * r + 1.3731693765509461125e+4
    top = top * r + 1.9715909503065514427e+3
    top = top * r + 1.3314166789178437745e+2
    top = top * r + 3.3871328727963666080e0
    var bottom = 5.2264952788528545610e+3
    bottom = bottom * r + 2.8729085735721942674e+4
    bottom = bottom * r + 3.9307895800092710610e+4
    bottom = bottom * r + 2.1213794301586595867e+4
    bottom = bottom * r + 5.3941960214247511077e+3
    bottom = bottom * r + 6.8718700749205790830e+2
    bottom = bottom * r + 4.2313330701600911252e+1
    bottom = bottom * r + 1
    return q * top / bottom
  }

  private static func tail(_ p: Double, _ q: Double) -> Double {
    let r = (-log(share(beyond: p))).squareRoot()
    return Double(signOf: q, magnitudeOf: r <= 5 ? near(r - 1.6) : far(r - 5))
  }

  /// The smaller of the shares on either side.
  @inline(__always)
  private static func share(beyond p: Double) -> Double {
    let other = 1 - p
    return p < other ? p : other
  }

  @inline(__always)
  private static func near(_ r: Double) -> Double {
    var top = 7.74545014278341407640e-4
    top = top * r + 2.27238449892691845833e-2
    top = top * r + 2.41780725177450611770e-1
    top = top * r + 1.27045825245236838258e0
    top = top * r + 3.64784832476320460504e0
    top = top * r + 5.76949722146069140550e0
    top = top * r + 4.63033784615654529590e0
    top = top * r + 1.42343711074968357734e0
    var bottom = 1.05075007164441684324e-9
    bottom = bottom * r + 5.47593808499534494600e-4
    bottom = bottom * r + 1.51986665636164571966e-2
    bottom = bottom * r + 1.48103976427480074590e-1
    bottom = bottom * r + 6.89767334985100004550e-1
    bottom = bottom * r + 1.67638483018380384940e0
    bottom = bottom * r + 2.05319162663775882187e0
    bottom = bottom * r + 1
    return top / bottom
  }

  private static func far(_ r: Double) -> Double {
    var top = 2.01033439929228813265e-7
    top = top * r + 2.71155556874348757815e-5
    top = top * r + 1.24266094738807843860e-3
    top = top * r + 2.65321895265761230930e-2
    top = top * r + 2.96560571828504891230e-1
    top = top * r + 1.78482653991729133580e0
    top = top * r + 5.46378491116411436990e0
    top = top * r + 6.65790464350110377720e0
    var bottom = 2.04426310338993978564e-15
    bottom = bottom * r + 1.42151175831644588870e-7
    bottom = bottom * r + 1.84631831751005468180e-5
    bottom = bottom * r + 7.86869131145613259100e-4
    bottom = bottom * r + 1.48753612908506148525e-2
    bottom = bottom * r + 1.36929880922735805310e-1
    bottom = bottom * r + 5.99832206555887937690e-1
    bottom = bottom * r + 1
    return top / bottom
  }
}
