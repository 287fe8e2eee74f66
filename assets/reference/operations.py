"""Prints every operation's value and partial derivatives at odd places, as mpmath makes them with 60 digits, as CSV.

python3 operations.py > operations.csv

Columns: operation, its inputs x, y and z, the value, and the derivatives by x, y and z; what an operation has not is
empty. The inputs are float32 numbers in the nine digits that tell them apart. Made with mpmath 1.3.0, which knows nothing of this program: values by its
own functions, derivatives by the formulas of any table of derivatives, at 60 digits, so that no cancellation is left.
"""

import struct

from mpmath import mp, mpf

mp.dps = 60
LARGEST = mpf(2) ** 128 * (1 - mpf(2) ** -25)
LEAST = mpf(2) ** -126

SIZES = [1e-30, 1e-8, 1e-4, 0.01, 0.1, 0.24, 0.26, 0.3, 0.41, 0.43, 0.49, 0.51, 0.7, 0.97, 0.999, 1, 1.001, 1.3, 1.5, 1.99,
         2, 2.4, 2.5, 3, 3.1415927, 5, 7, 8.9, 9.1, 10, 13, 14.5, 15, 16, 17, 20, 30, 40, 60, 80, 87, 88, 88.6, 100, 300, 999,
         4000, 9999, 1e6, 1e8, 1e15, 1e19, 1e30, 3e38]
BASES = [1e-30, 1e-8, 0.01, 0.3, 0.97, 1, 1.001, 1.7, 2, 10, 49, 51, 170, 500, 899, 901, 1e4, 1e8, 1e30]
EXPONENTS = [-30, -7.5, -3, -2, -1, -0.5, -0.01, 0.01, 0.3, 0.5, 1, 1.5, 2, 3, 4, 7, 12.5, 30]


def single(x):
    return struct.unpack("f", struct.pack("f", x))[0]


def log1p(x):
    return mp.log(1 + x)


def sigmoid(x):
    return 1 / (1 + mp.exp(-x))


UNARY = {
    "negate": (lambda x: -x, lambda x: mpf(-1)),
    "sin": (mp.sin, mp.cos),
    "cos": (mp.cos, lambda x: -mp.sin(x)),
    "tan": (mp.tan, lambda x: mp.sec(x) ** 2),
    "asin": (mp.asin, lambda x: 1 / mp.sqrt(1 - x * x)),
    "acos": (mp.acos, lambda x: -1 / mp.sqrt(1 - x * x)),
    "atan": (mp.atan, lambda x: 1 / (1 + x * x)),
    "sinh": (mp.sinh, mp.cosh),
    "cosh": (mp.cosh, mp.sinh),
    "tanh": (mp.tanh, lambda x: mp.sech(x) ** 2),
    "exp": (mp.exp, mp.exp),
    "log": (mp.log, lambda x: 1 / x),
    "sqrt": (mp.sqrt, lambda x: 1 / (2 * mp.sqrt(x))),
    "abs": (abs, mp.sign),
    "relu": (lambda x: max(x, mpf(0)), lambda x: mpf(x > 0)),
    "sigmoid": (sigmoid, lambda x: sigmoid(x) * sigmoid(-x)),
    "softplus": (lambda x: log1p(mp.exp(x)), sigmoid),
    "sign": (mp.sign, lambda x: mpf(0)),
    "floor": (mp.floor, lambda x: mpf(0)),
    "ceil": (mp.ceil, lambda x: mpf(0)),
    "round": (mp.nint, lambda x: mpf(0)),
    "step": (lambda x: mpf(x >= 0), lambda x: mpf(0)),
    "not": (lambda x: mpf(x == 0), lambda x: mpf(0)),
    "log10": (mp.log10, lambda x: 1 / (x * mp.log(10))),
    "log1p": (log1p, lambda x: 1 / (1 + x)),
    "expm1": (lambda x: mp.exp(x) - 1, mp.exp),
    "asinh": (mp.asinh, lambda x: 1 / mp.sqrt(1 + x * x)),
    "acosh": (mp.acosh, lambda x: 1 / mp.sqrt(x * x - 1)),
    "atanh": (mp.atanh, lambda x: 1 / (1 - x * x)),
    "erf": (mp.erf, lambda x: 2 / mp.sqrt(mp.pi) * mp.exp(-x * x)),
    "cbrt": (lambda x: mp.sign(x) * mp.cbrt(abs(x)), lambda x: 1 / (3 * mp.cbrt(abs(x)) ** 2)),
}
DOMAINS = {
    "asin": lambda x: abs(x) < 1,
    "acos": lambda x: abs(x) < 1,
    "atanh": lambda x: abs(x) < 1,
    "acosh": lambda x: x > 1,
    "log1p": lambda x: x > -1,
    "log": lambda x: x > 0,
    "log10": lambda x: x > 0,
    "sqrt": lambda x: x > 0,
    # Beyond, float32 numbers lie too far apart for a phase.
    "sin": lambda x: abs(x) < 1e4,
    "cos": lambda x: abs(x) < 1e4,
    "tan": lambda x: abs(x) < 1e4,
}
BINARY = {
    "add": lambda x, y: (x + y, 1, 1),
    "subtract": lambda x, y: (x - y, 1, -1),
    "multiply": lambda x, y: (x * y, y, x),
    "divide": lambda x, y: (x / y, 1 / y, -x / y**2),
    "min": lambda x, y: (min(x, y), x < y, y < x),
    "max": lambda x, y: (max(x, y), x > y, y > x),
    "atan2": lambda x, y: (mp.atan2(x, y), y / (x * x + y * y), -x / (x * x + y * y)),
    "less": lambda x, y: (x < y, 0, 0),
    "at_most": lambda x, y: (x <= y, 0, 0),
    "greater": lambda x, y: (x > y, 0, 0),
    "at_least": lambda x, y: (x >= y, 0, 0),
    "equal": lambda x, y: (x == y, 0, 0),
    "different": lambda x, y: (x != y, 0, 0),
    "and": lambda x, y: (x != 0 and y != 0, 0, 0),
    "or": lambda x, y: (x != 0 or y != 0, 0, 0),
}


def power(x, y):
    return mp.power(x, y), y * mp.power(x, y - 1), mp.power(x, y) * mp.log(x)


def written(x):
    return mp.nstr(mpf(x), 18, min_fixed=-3, max_fixed=8) if x else "0"


def row(name, inputs, outputs):
    """A line, unless float32 cannot hold what comes out."""
    outputs = [mpf(v) for v in outputs]
    if any(v and not LEAST < abs(v) < LARGEST for v in outputs):
        return
    pad = [""] * (3 - len(inputs))
    inputs = [format(v, ".9g") for v in inputs]
    print(",".join([name] + inputs + pad + [written(v) for v in outputs] + pad))


print("operation,x,y,z,value,d/dx,d/dy,d/dz")
for name, (value, slope) in UNARY.items():
    for x in sorted({sign * single(size) for size in SIZES for sign in (-1, 1)}):
        if name not in DOMAINS or DOMAINS[name](x):
            row(name, [x], [value(mpf(x)), slope(mpf(x))])
SOME = [sign * single(size) for size in (1e-30, 0.3, 1, 17, 1e8) for sign in (-1, 1)]
for name, both in BINARY.items():
    for x in SOME:
        for y in SOME:
            if x != y or name not in ("min", "max"):
                row(name, [x, y], both(mpf(x), mpf(y)))
for x in map(single, BASES):
    for y in map(single, EXPONENTS):
        row("power", [x, y], power(mpf(x), mpf(y)))
for condition in (-3.0, 0.0, 0.5):
    row("if", [condition, 2.5, -7.0], [2.5 if condition else -7, 0, condition != 0, condition == 0])
