// Half of the light is a soft key from the camera's upper left, the rest the sky's, a little from the ground.
uniform vec3 keyLight;

float lightOn(vec3 normal) {
    float key = max(0.0, (dot(normal, keyLight) + 0.3) / 1.3);
    float sky = 0.5 + 0.5 * normal.z;
    return 0.18 + 0.22 * sky + 0.74 * key;
}

// Colours are stored for the screen, roughly as square roots of light, so light enters as its square root.
vec3 lit(vec3 colour, float light) {
    return colour * sqrt(light);
}
